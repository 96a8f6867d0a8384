/** That something failed, as the services of the rest of the world log it; what English says is said where it is used. */
export const FAILED_ABROAD =
  /失敗|失败|실패|не удалось|fehlgeschlagen|fehlschlag|échec|échoué|fall(?:ó|id[oa])|falh(?:a|ou)|fallit[oa]/;
/** An error, in the same languages. */
export const ERROR_ABROAD = /錯誤|错误|異常|异常|エラー|例外|오류|예외|ошибк[аи]|fehler|erreur|erro|errore/;
