// @ts-nocheck: generated from schema/*.json by scripts/compile-schemas.ts, not edited by hand.
"use strict";
export const validateReport = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Log Gardener report","description":"What a run saw, how it ranked it and what it would do: all that its worklog says.","type":"object","additionalProperties":false,"required":["schemaVersion","generatedAt","mode","window","projects","locations","coverage","severities","revisions","redactions","clusters"],"properties":{"schemaVersion":{"const":1},"generatedAt":{"$ref":"#/$defs/time"},"mode":{"const":"plan"},"window":{"description":"Half-open; null when the source holds no entry with a time.","anyOf":[{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"$ref":"#/$defs/time"},"to":{"$ref":"#/$defs/time"}}},{"type":"null"}]},"projects":{"type":"array","items":{"type":"string"}},"locations":{"type":"array","items":{"type":"string"}},"coverage":{"type":"object","additionalProperties":false,"required":["entriesRead","duplicates","unreadable","unreadableAt","ignored","ignoredBy","truncated","services","firstEntry","lastEntry","exportLooksBroken","complete","gaps"],"properties":{"entriesRead":{"type":"integer","minimum":0,"description":"Duplicates and what could not be read included. Equals the counts of the clusters plus duplicates, unreadable and ignored."},"duplicates":{"type":"integer","minimum":0},"unreadable":{"type":"integer","minimum":0},"unreadableAt":{"type":"array","description":"The first of them.","items":{"type":"object","additionalProperties":false,"required":["where","why"],"properties":{"where":{"type":"string"},"why":{"type":"string"}}}},"ignored":{"type":"integer","minimum":0},"ignoredBy":{"type":"object","description":"Ignored entries by reason.","additionalProperties":{"type":"integer","minimum":0},"propertyNames":{"enum":["outside-window","below-min-severity","other-service","no-payload"]}},"truncated":{"type":"boolean","description":"Whether reading stopped at the most entries allowed."},"services":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","entries","heard"],"properties":{"name":{"type":"string"},"entries":{"type":"integer","minimum":0},"heard":{"type":"boolean"}}}},"firstEntry":{"anyOf":[{"$ref":"#/$defs/time"},{"type":"null"}]},"lastEntry":{"anyOf":[{"$ref":"#/$defs/time"},{"type":"null"}]},"exportLooksBroken":{"type":"boolean","description":"Nearly every entry lacks a payload."},"complete":{"type":"boolean","description":"Whether the whole window was provably seen."},"gaps":{"type":"array","description":"Why it was not.","items":{"type":"string"}}}},"severities":{"$ref":"#/$defs/severities","description":"All entries read, as logged."},"revisions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["service","revision","entries","first"],"properties":{"service":{"type":"string"},"revision":{"type":"string"},"entries":{"type":"integer","minimum":0},"first":{"$ref":"#/$defs/time"}}}},"redactions":{"type":"object","description":"What was taken out of the texts, by type.","additionalProperties":{"type":"integer","minimum":1}},"clusters":{"type":"array","description":"Most urgent first.","items":{"type":"object","additionalProperties":false,"required":["fingerprint","project","service","title","name","priority","category","severity","count","occurrences","firstSeen","lastSeen","reasons","joins","patterns","revisions","instances","users","routes","timeline","samples","insertIds","query","issue","action"],"properties":{"fingerprint":{"$ref":"#/$defs/fingerprint"},"project":{"type":"string"},"service":{"type":"string"},"title":{"type":"string"},"name":{"type":"string"},"priority":{"enum":["P0","P1","P2","P3","P4"]},"category":{"enum":["new","regression","escalated","active-dev"]},"severity":{"enum":["DEFAULT","DEBUG","INFO","NOTICE","WARNING","ERROR","CRITICAL","ALERT","EMERGENCY"],"description":"The highest level among its entries."},"count":{"type":"integer","minimum":0,"description":"Log entries."},"occurrences":{"type":"integer","minimum":0,"description":"How often it happened."},"firstSeen":{"anyOf":[{"$ref":"#/$defs/time"},{"type":"null"}]},"lastSeen":{"anyOf":[{"$ref":"#/$defs/time"},{"type":"null"}]},"reasons":{"type":"array","description":"The steps that led to priority and category, in words.","items":{"type":"string"}},"joins":{"type":"array","description":"Why its patterns are one failure.","items":{"type":"string"}},"patterns":{"type":"array","description":"The leading one first.","items":{"type":"object","additionalProperties":false,"required":["fingerprint","evidence","template","exception","source","frames","severities","count","occurrences"],"properties":{"fingerprint":{"$ref":"#/$defs/fingerprint"},"evidence":{"enum":["stack","request","statement","template","no-payload"]},"template":{"type":"string","description":"What was the same in every entry, with <*> for what varied."},"exception":{"type":["string","null"]},"source":{"type":"object","description":"Where in the code it was written, as far as the entries say.","additionalProperties":false,"required":["module","function","file","line"],"properties":{"module":{"type":["string","null"]},"function":{"type":["string","null"]},"file":{"type":["string","null"]},"line":{"type":["string","null"]}}},"frames":{"type":"array","description":"Of a stack trace, innermost first.","items":{"type":"object","additionalProperties":false,"required":["module","function","file","line","own"],"properties":{"module":{"type":["string","null"]},"function":{"type":["string","null"]},"file":{"type":["string","null"]},"line":{"type":["string","null"]},"own":{"type":"boolean","description":"False for libraries and the runtime."}}}},"severities":{"$ref":"#/$defs/severities"},"count":{"type":"integer","minimum":0,"description":"Log entries."},"occurrences":{"type":"integer","minimum":0,"description":"How often it happened."}}},"minItems":1},"revisions":{"type":"array","items":{"type":"string"}},"instances":{"type":"object","description":"How many different values were seen; capped when there were more.","additionalProperties":false,"required":["count","capped"],"properties":{"count":{"type":"integer","minimum":0},"capped":{"type":"boolean"}}},"users":{"type":"object","description":"How many different values were seen; capped when there were more.","additionalProperties":false,"required":["count","capped"],"properties":{"count":{"type":"integer","minimum":0},"capped":{"type":"boolean"}}},"routes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["route","count"],"properties":{"route":{"type":"string"},"count":{"type":"integer","minimum":0}}}},"timeline":{"type":"object","additionalProperties":false,"required":["start","width","counts"],"properties":{"start":{"type":"number","description":"Milliseconds since the epoch at which the first span starts."},"width":{"type":"number","description":"Length of a span in milliseconds."},"counts":{"type":"array","items":{"type":"integer","minimum":0}}}},"samples":{"type":"array","description":"Redacted; the earliest and the latest.","items":{"type":"object","additionalProperties":false,"required":["insertId","time","entries","text","language"],"properties":{"insertId":{"type":"string"},"time":{"anyOf":[{"$ref":"#/$defs/time"},{"type":"null"}]},"entries":{"type":"integer","minimum":1,"description":"How many entries it was put together from."},"text":{"type":"string"},"language":{"enum":["json","text"]}}}},"insertIds":{"type":"array","description":"Of the earliest entries.","items":{"type":"string"}},"query":{"type":"string","description":"Logging query that selects it, without times."},"issue":{"type":["integer","null"],"minimum":1,"description":"Number of the tracked issue."},"action":{"type":"object","description":"What the run would do about it.","additionalProperties":false,"required":["do","why"],"properties":{"do":{"enum":["open","leave"]},"why":{"type":"string"}}}}}}},"$defs":{"time":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$","description":"RFC 3339 in UTC with nine decimals."},"fingerprint":{"type":"string","pattern":"^v1:[0-9a-f]{16}$"},"severities":{"type":"object","description":"Entries by severity.","additionalProperties":{"type":"integer","minimum":0},"propertyNames":{"enum":["DEFAULT","DEBUG","INFO","NOTICE","WARNING","ERROR","CRITICAL","ALERT","EMERGENCY"]}}}};
const schema12 = {"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$","description":"RFC 3339 in UTC with nine decimals."};
const schema17 = {"type":"object","description":"Entries by severity.","additionalProperties":{"type":"integer","minimum":0},"propertyNames":{"enum":["DEFAULT","DEBUG","INFO","NOTICE","WARNING","ERROR","CRITICAL","ALERT","EMERGENCY"]}};
const schema19 = {"type":"string","pattern":"^v1:[0-9a-f]{16}$"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$", "u");
const pattern6 = new RegExp("^v1:[0-9a-f]{16}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.generatedAt === undefined) && (missing0 = "generatedAt"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.window === undefined) && (missing0 = "window"))) || ((data.projects === undefined) && (missing0 = "projects"))) || ((data.locations === undefined) && (missing0 = "locations"))) || ((data.coverage === undefined) && (missing0 = "coverage"))) || ((data.severities === undefined) && (missing0 = "severities"))) || ((data.revisions === undefined) && (missing0 = "revisions"))) || ((data.redactions === undefined) && (missing0 = "redactions"))) || ((data.clusters === undefined) && (missing0 = "clusters"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schemaVersion !== undefined){
const _errs2 = errors;
if(1 !== data.schemaVersion){
validate10.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generatedAt !== undefined){
let data1 = data.generatedAt;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate10.errors = [{instancePath:instancePath+"/generatedAt",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/generatedAt",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
const _errs6 = errors;
if("plan" !== data.mode){
validate10.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue: "plan"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.window !== undefined){
let data3 = data.window;
const _errs7 = errors;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.from === undefined) && (missing1 = "from")) || ((data3.to === undefined) && (missing1 = "to"))){
const err0 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((key1 === "from") || (key1 === "to"))){
const err1 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs11 === errors){
if(data3.from !== undefined){
let data4 = data3.from;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err2 = {instancePath:instancePath+"/window/from",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/window/from",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.to !== undefined){
let data5 = data3.to;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err4 = {instancePath:instancePath+"/window/to",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/window/to",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs18 = errors;
if(data3 !== null){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.projects !== undefined){
let data6 = data.projects;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data6)){
var valid6 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(typeof data6[i0] !== "string"){
validate10.errors = [{instancePath:instancePath+"/projects/" + i0,schemaPath:"#/properties/projects/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs22 === errors;
if(!valid6){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locations !== undefined){
let data8 = data.locations;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data8)){
var valid7 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs26 = errors;
if(typeof data8[i1] !== "string"){
validate10.errors = [{instancePath:instancePath+"/locations/" + i1,schemaPath:"#/properties/locations/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs26 === errors;
if(!valid7){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/locations",schemaPath:"#/properties/locations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.coverage !== undefined){
let data10 = data.coverage;
const _errs28 = errors;
if(errors === _errs28){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((((((((((((((data10.entriesRead === undefined) && (missing2 = "entriesRead")) || ((data10.duplicates === undefined) && (missing2 = "duplicates"))) || ((data10.unreadable === undefined) && (missing2 = "unreadable"))) || ((data10.unreadableAt === undefined) && (missing2 = "unreadableAt"))) || ((data10.ignored === undefined) && (missing2 = "ignored"))) || ((data10.ignoredBy === undefined) && (missing2 = "ignoredBy"))) || ((data10.truncated === undefined) && (missing2 = "truncated"))) || ((data10.services === undefined) && (missing2 = "services"))) || ((data10.firstEntry === undefined) && (missing2 = "firstEntry"))) || ((data10.lastEntry === undefined) && (missing2 = "lastEntry"))) || ((data10.exportLooksBroken === undefined) && (missing2 = "exportLooksBroken"))) || ((data10.complete === undefined) && (missing2 = "complete"))) || ((data10.gaps === undefined) && (missing2 = "gaps"))){
validate10.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key2 in data10){
if(!(func2.call(schema11.properties.coverage.properties, key2))){
validate10.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data10.entriesRead !== undefined){
let data11 = data10.entriesRead;
const _errs31 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate10.errors = [{instancePath:instancePath+"/coverage/entriesRead",schemaPath:"#/properties/coverage/properties/entriesRead/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate10.errors = [{instancePath:instancePath+"/coverage/entriesRead",schemaPath:"#/properties/coverage/properties/entriesRead/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.duplicates !== undefined){
let data12 = data10.duplicates;
const _errs33 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate10.errors = [{instancePath:instancePath+"/coverage/duplicates",schemaPath:"#/properties/coverage/properties/duplicates/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs33){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate10.errors = [{instancePath:instancePath+"/coverage/duplicates",schemaPath:"#/properties/coverage/properties/duplicates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.unreadable !== undefined){
let data13 = data10.unreadable;
const _errs35 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate10.errors = [{instancePath:instancePath+"/coverage/unreadable",schemaPath:"#/properties/coverage/properties/unreadable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs35){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate10.errors = [{instancePath:instancePath+"/coverage/unreadable",schemaPath:"#/properties/coverage/properties/unreadable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs35 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.unreadableAt !== undefined){
let data14 = data10.unreadableAt;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data14)){
var valid9 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
const _errs39 = errors;
if(errors === _errs39){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing3;
if(((data15.where === undefined) && (missing3 = "where")) || ((data15.why === undefined) && (missing3 = "why"))){
validate10.errors = [{instancePath:instancePath+"/coverage/unreadableAt/" + i2,schemaPath:"#/properties/coverage/properties/unreadableAt/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs41 = errors;
for(const key3 in data15){
if(!((key3 === "where") || (key3 === "why"))){
validate10.errors = [{instancePath:instancePath+"/coverage/unreadableAt/" + i2,schemaPath:"#/properties/coverage/properties/unreadableAt/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs41 === errors){
if(data15.where !== undefined){
const _errs42 = errors;
if(typeof data15.where !== "string"){
validate10.errors = [{instancePath:instancePath+"/coverage/unreadableAt/" + i2+"/where",schemaPath:"#/properties/coverage/properties/unreadableAt/items/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs42 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data15.why !== undefined){
const _errs44 = errors;
if(typeof data15.why !== "string"){
validate10.errors = [{instancePath:instancePath+"/coverage/unreadableAt/" + i2+"/why",schemaPath:"#/properties/coverage/properties/unreadableAt/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs44 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/coverage/unreadableAt/" + i2,schemaPath:"#/properties/coverage/properties/unreadableAt/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs39 === errors;
if(!valid9){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/coverage/unreadableAt",schemaPath:"#/properties/coverage/properties/unreadableAt/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs37 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.ignored !== undefined){
let data18 = data10.ignored;
const _errs46 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate10.errors = [{instancePath:instancePath+"/coverage/ignored",schemaPath:"#/properties/coverage/properties/ignored/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate10.errors = [{instancePath:instancePath+"/coverage/ignored",schemaPath:"#/properties/coverage/properties/ignored/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs46 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.ignoredBy !== undefined){
let data19 = data10.ignoredBy;
const _errs48 = errors;
if(errors === _errs48){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key4 in data19){
const _errs50 = errors;
if(!((((key4 === "outside-window") || (key4 === "below-min-severity")) || (key4 === "other-service")) || (key4 === "no-payload"))){
const err9 = {instancePath:instancePath+"/coverage/ignoredBy",schemaPath:"#/properties/coverage/properties/ignoredBy/propertyNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.coverage.properties.ignoredBy.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid11 = _errs50 === errors;
if(!valid11){
const err10 = {instancePath:instancePath+"/coverage/ignoredBy",schemaPath:"#/properties/coverage/properties/ignoredBy/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate10.errors = vErrors;
return false;
break;
}
}
if(valid11){
for(const key5 in data19){
let data20 = data19[key5];
const _errs52 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate10.errors = [{instancePath:instancePath+"/coverage/ignoredBy/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/coverage/properties/ignoredBy/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs52){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate10.errors = [{instancePath:instancePath+"/coverage/ignoredBy/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/coverage/properties/ignoredBy/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid12 = _errs52 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/coverage/ignoredBy",schemaPath:"#/properties/coverage/properties/ignoredBy/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs48 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.truncated !== undefined){
const _errs54 = errors;
if(typeof data10.truncated !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/coverage/truncated",schemaPath:"#/properties/coverage/properties/truncated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid8 = _errs54 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.services !== undefined){
let data22 = data10.services;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data22)){
var valid13 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
const _errs58 = errors;
if(errors === _errs58){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if((((data23.name === undefined) && (missing4 = "name")) || ((data23.entries === undefined) && (missing4 = "entries"))) || ((data23.heard === undefined) && (missing4 = "heard"))){
validate10.errors = [{instancePath:instancePath+"/coverage/services/" + i3,schemaPath:"#/properties/coverage/properties/services/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs60 = errors;
for(const key6 in data23){
if(!(((key6 === "name") || (key6 === "entries")) || (key6 === "heard"))){
validate10.errors = [{instancePath:instancePath+"/coverage/services/" + i3,schemaPath:"#/properties/coverage/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs60 === errors){
if(data23.name !== undefined){
const _errs61 = errors;
if(typeof data23.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/coverage/services/" + i3+"/name",schemaPath:"#/properties/coverage/properties/services/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs61 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data23.entries !== undefined){
let data25 = data23.entries;
const _errs63 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate10.errors = [{instancePath:instancePath+"/coverage/services/" + i3+"/entries",schemaPath:"#/properties/coverage/properties/services/items/properties/entries/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs63){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
validate10.errors = [{instancePath:instancePath+"/coverage/services/" + i3+"/entries",schemaPath:"#/properties/coverage/properties/services/items/properties/entries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid14 = _errs63 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data23.heard !== undefined){
const _errs65 = errors;
if(typeof data23.heard !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/coverage/services/" + i3+"/heard",schemaPath:"#/properties/coverage/properties/services/items/properties/heard/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid14 = _errs65 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/coverage/services/" + i3,schemaPath:"#/properties/coverage/properties/services/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid13 = _errs58 === errors;
if(!valid13){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/coverage/services",schemaPath:"#/properties/coverage/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs56 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.firstEntry !== undefined){
let data27 = data10.firstEntry;
const _errs67 = errors;
const _errs68 = errors;
let valid15 = false;
const _errs69 = errors;
const _errs70 = errors;
if(errors === _errs70){
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err11 = {instancePath:instancePath+"/coverage/firstEntry",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/coverage/firstEntry",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid1 = _errs69 === errors;
valid15 = valid15 || _valid1;
if(!valid15){
const _errs72 = errors;
if(data27 !== null){
const err13 = {instancePath:instancePath+"/coverage/firstEntry",schemaPath:"#/properties/coverage/properties/firstEntry/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs72 === errors;
valid15 = valid15 || _valid1;
}
if(!valid15){
const err14 = {instancePath:instancePath+"/coverage/firstEntry",schemaPath:"#/properties/coverage/properties/firstEntry/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
var valid8 = _errs67 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.lastEntry !== undefined){
let data28 = data10.lastEntry;
const _errs74 = errors;
const _errs75 = errors;
let valid17 = false;
const _errs76 = errors;
const _errs77 = errors;
if(errors === _errs77){
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err15 = {instancePath:instancePath+"/coverage/lastEntry",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/coverage/lastEntry",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid2 = _errs76 === errors;
valid17 = valid17 || _valid2;
if(!valid17){
const _errs79 = errors;
if(data28 !== null){
const err17 = {instancePath:instancePath+"/coverage/lastEntry",schemaPath:"#/properties/coverage/properties/lastEntry/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs79 === errors;
valid17 = valid17 || _valid2;
}
if(!valid17){
const err18 = {instancePath:instancePath+"/coverage/lastEntry",schemaPath:"#/properties/coverage/properties/lastEntry/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
var valid8 = _errs74 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.exportLooksBroken !== undefined){
const _errs81 = errors;
if(typeof data10.exportLooksBroken !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/coverage/exportLooksBroken",schemaPath:"#/properties/coverage/properties/exportLooksBroken/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid8 = _errs81 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.complete !== undefined){
const _errs83 = errors;
if(typeof data10.complete !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/coverage/complete",schemaPath:"#/properties/coverage/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid8 = _errs83 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data10.gaps !== undefined){
let data31 = data10.gaps;
const _errs85 = errors;
if(errors === _errs85){
if(Array.isArray(data31)){
var valid19 = true;
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
const _errs87 = errors;
if(typeof data31[i4] !== "string"){
validate10.errors = [{instancePath:instancePath+"/coverage/gaps/" + i4,schemaPath:"#/properties/coverage/properties/gaps/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs87 === errors;
if(!valid19){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/coverage/gaps",schemaPath:"#/properties/coverage/properties/gaps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs85 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severities !== undefined){
let data33 = data.severities;
const _errs89 = errors;
const _errs90 = errors;
if(errors === _errs90){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key7 in data33){
const _errs92 = errors;
if(!(((((((((key7 === "DEFAULT") || (key7 === "DEBUG")) || (key7 === "INFO")) || (key7 === "NOTICE")) || (key7 === "WARNING")) || (key7 === "ERROR")) || (key7 === "CRITICAL")) || (key7 === "ALERT")) || (key7 === "EMERGENCY"))){
const err19 = {instancePath:instancePath+"/severities",schemaPath:"#/$defs/severities/propertyNames/enum",keyword:"enum",params:{allowedValues: schema17.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid21 = _errs92 === errors;
if(!valid21){
const err20 = {instancePath:instancePath+"/severities",schemaPath:"#/$defs/severities/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate10.errors = vErrors;
return false;
break;
}
}
if(valid21){
for(const key8 in data33){
let data34 = data33[key8];
const _errs94 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate10.errors = [{instancePath:instancePath+"/severities/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/severities/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs94){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
validate10.errors = [{instancePath:instancePath+"/severities/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/severities/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid22 = _errs94 === errors;
if(!valid22){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/severities",schemaPath:"#/$defs/severities/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs89 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revisions !== undefined){
let data35 = data.revisions;
const _errs96 = errors;
if(errors === _errs96){
if(Array.isArray(data35)){
var valid23 = true;
const len5 = data35.length;
for(let i5=0; i5<len5; i5++){
let data36 = data35[i5];
const _errs98 = errors;
if(errors === _errs98){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing5;
if(((((data36.service === undefined) && (missing5 = "service")) || ((data36.revision === undefined) && (missing5 = "revision"))) || ((data36.entries === undefined) && (missing5 = "entries"))) || ((data36.first === undefined) && (missing5 = "first"))){
validate10.errors = [{instancePath:instancePath+"/revisions/" + i5,schemaPath:"#/properties/revisions/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs100 = errors;
for(const key9 in data36){
if(!((((key9 === "service") || (key9 === "revision")) || (key9 === "entries")) || (key9 === "first"))){
validate10.errors = [{instancePath:instancePath+"/revisions/" + i5,schemaPath:"#/properties/revisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs100 === errors){
if(data36.service !== undefined){
const _errs101 = errors;
if(typeof data36.service !== "string"){
validate10.errors = [{instancePath:instancePath+"/revisions/" + i5+"/service",schemaPath:"#/properties/revisions/items/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs101 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data36.revision !== undefined){
const _errs103 = errors;
if(typeof data36.revision !== "string"){
validate10.errors = [{instancePath:instancePath+"/revisions/" + i5+"/revision",schemaPath:"#/properties/revisions/items/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs103 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data36.entries !== undefined){
let data39 = data36.entries;
const _errs105 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate10.errors = [{instancePath:instancePath+"/revisions/" + i5+"/entries",schemaPath:"#/properties/revisions/items/properties/entries/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs105){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
validate10.errors = [{instancePath:instancePath+"/revisions/" + i5+"/entries",schemaPath:"#/properties/revisions/items/properties/entries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid24 = _errs105 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data36.first !== undefined){
let data40 = data36.first;
const _errs107 = errors;
const _errs108 = errors;
if(errors === _errs108){
if(typeof data40 === "string"){
if(!pattern0.test(data40)){
validate10.errors = [{instancePath:instancePath+"/revisions/" + i5+"/first",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/revisions/" + i5+"/first",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid24 = _errs107 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/revisions/" + i5,schemaPath:"#/properties/revisions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid23 = _errs98 === errors;
if(!valid23){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/revisions",schemaPath:"#/properties/revisions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs96 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redactions !== undefined){
let data41 = data.redactions;
const _errs110 = errors;
if(errors === _errs110){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key10 in data41){
let data42 = data41[key10];
const _errs113 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate10.errors = [{instancePath:instancePath+"/redactions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redactions/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs113){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 1 || isNaN(data42)){
validate10.errors = [{instancePath:instancePath+"/redactions/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redactions/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid26 = _errs113 === errors;
if(!valid26){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/redactions",schemaPath:"#/properties/redactions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs110 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clusters !== undefined){
let data43 = data.clusters;
const _errs115 = errors;
if(errors === _errs115){
if(Array.isArray(data43)){
var valid27 = true;
const len6 = data43.length;
for(let i6=0; i6<len6; i6++){
let data44 = data43[i6];
const _errs117 = errors;
if(errors === _errs117){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing6;
if((((((((((((((((((((((((((data44.fingerprint === undefined) && (missing6 = "fingerprint")) || ((data44.project === undefined) && (missing6 = "project"))) || ((data44.service === undefined) && (missing6 = "service"))) || ((data44.title === undefined) && (missing6 = "title"))) || ((data44.name === undefined) && (missing6 = "name"))) || ((data44.priority === undefined) && (missing6 = "priority"))) || ((data44.category === undefined) && (missing6 = "category"))) || ((data44.severity === undefined) && (missing6 = "severity"))) || ((data44.count === undefined) && (missing6 = "count"))) || ((data44.occurrences === undefined) && (missing6 = "occurrences"))) || ((data44.firstSeen === undefined) && (missing6 = "firstSeen"))) || ((data44.lastSeen === undefined) && (missing6 = "lastSeen"))) || ((data44.reasons === undefined) && (missing6 = "reasons"))) || ((data44.joins === undefined) && (missing6 = "joins"))) || ((data44.patterns === undefined) && (missing6 = "patterns"))) || ((data44.revisions === undefined) && (missing6 = "revisions"))) || ((data44.instances === undefined) && (missing6 = "instances"))) || ((data44.users === undefined) && (missing6 = "users"))) || ((data44.routes === undefined) && (missing6 = "routes"))) || ((data44.timeline === undefined) && (missing6 = "timeline"))) || ((data44.samples === undefined) && (missing6 = "samples"))) || ((data44.insertIds === undefined) && (missing6 = "insertIds"))) || ((data44.query === undefined) && (missing6 = "query"))) || ((data44.issue === undefined) && (missing6 = "issue"))) || ((data44.action === undefined) && (missing6 = "action"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6,schemaPath:"#/properties/clusters/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs119 = errors;
for(const key11 in data44){
if(!(func2.call(schema11.properties.clusters.items.properties, key11))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6,schemaPath:"#/properties/clusters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs119 === errors){
if(data44.fingerprint !== undefined){
let data45 = data44.fingerprint;
const _errs120 = errors;
const _errs121 = errors;
if(errors === _errs121){
if(typeof data45 === "string"){
if(!pattern6.test(data45)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/fingerprint",schemaPath:"#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern: "^v1:[0-9a-f]{16}$"},message:"must match pattern \""+"^v1:[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/fingerprint",schemaPath:"#/$defs/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid28 = _errs120 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.project !== undefined){
const _errs123 = errors;
if(typeof data44.project !== "string"){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/project",schemaPath:"#/properties/clusters/items/properties/project/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs123 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.service !== undefined){
const _errs125 = errors;
if(typeof data44.service !== "string"){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/service",schemaPath:"#/properties/clusters/items/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs125 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.title !== undefined){
const _errs127 = errors;
if(typeof data44.title !== "string"){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/title",schemaPath:"#/properties/clusters/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs127 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.name !== undefined){
const _errs129 = errors;
if(typeof data44.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/name",schemaPath:"#/properties/clusters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs129 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.priority !== undefined){
let data50 = data44.priority;
const _errs131 = errors;
if(!(((((data50 === "P0") || (data50 === "P1")) || (data50 === "P2")) || (data50 === "P3")) || (data50 === "P4"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/priority",schemaPath:"#/properties/clusters/items/properties/priority/enum",keyword:"enum",params:{allowedValues: schema11.properties.clusters.items.properties.priority.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid28 = _errs131 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.category !== undefined){
let data51 = data44.category;
const _errs132 = errors;
if(!((((data51 === "new") || (data51 === "regression")) || (data51 === "escalated")) || (data51 === "active-dev"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/category",schemaPath:"#/properties/clusters/items/properties/category/enum",keyword:"enum",params:{allowedValues: schema11.properties.clusters.items.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid28 = _errs132 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.severity !== undefined){
let data52 = data44.severity;
const _errs133 = errors;
if(!(((((((((data52 === "DEFAULT") || (data52 === "DEBUG")) || (data52 === "INFO")) || (data52 === "NOTICE")) || (data52 === "WARNING")) || (data52 === "ERROR")) || (data52 === "CRITICAL")) || (data52 === "ALERT")) || (data52 === "EMERGENCY"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/severity",schemaPath:"#/properties/clusters/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.clusters.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid28 = _errs133 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.count !== undefined){
let data53 = data44.count;
const _errs134 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/count",schemaPath:"#/properties/clusters/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs134){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/count",schemaPath:"#/properties/clusters/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid28 = _errs134 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.occurrences !== undefined){
let data54 = data44.occurrences;
const _errs136 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/occurrences",schemaPath:"#/properties/clusters/items/properties/occurrences/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs136){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/occurrences",schemaPath:"#/properties/clusters/items/properties/occurrences/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid28 = _errs136 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.firstSeen !== undefined){
let data55 = data44.firstSeen;
const _errs138 = errors;
const _errs139 = errors;
let valid30 = false;
const _errs140 = errors;
const _errs141 = errors;
if(errors === _errs141){
if(typeof data55 === "string"){
if(!pattern0.test(data55)){
const err21 = {instancePath:instancePath+"/clusters/" + i6+"/firstSeen",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/clusters/" + i6+"/firstSeen",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid3 = _errs140 === errors;
valid30 = valid30 || _valid3;
if(!valid30){
const _errs143 = errors;
if(data55 !== null){
const err23 = {instancePath:instancePath+"/clusters/" + i6+"/firstSeen",schemaPath:"#/properties/clusters/items/properties/firstSeen/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid3 = _errs143 === errors;
valid30 = valid30 || _valid3;
}
if(!valid30){
const err24 = {instancePath:instancePath+"/clusters/" + i6+"/firstSeen",schemaPath:"#/properties/clusters/items/properties/firstSeen/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
}
var valid28 = _errs138 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.lastSeen !== undefined){
let data56 = data44.lastSeen;
const _errs145 = errors;
const _errs146 = errors;
let valid32 = false;
const _errs147 = errors;
const _errs148 = errors;
if(errors === _errs148){
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err25 = {instancePath:instancePath+"/clusters/" + i6+"/lastSeen",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/clusters/" + i6+"/lastSeen",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid4 = _errs147 === errors;
valid32 = valid32 || _valid4;
if(!valid32){
const _errs150 = errors;
if(data56 !== null){
const err27 = {instancePath:instancePath+"/clusters/" + i6+"/lastSeen",schemaPath:"#/properties/clusters/items/properties/lastSeen/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid4 = _errs150 === errors;
valid32 = valid32 || _valid4;
}
if(!valid32){
const err28 = {instancePath:instancePath+"/clusters/" + i6+"/lastSeen",schemaPath:"#/properties/clusters/items/properties/lastSeen/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs146;
if(vErrors !== null){
if(_errs146){
vErrors.length = _errs146;
}
else {
vErrors = null;
}
}
}
var valid28 = _errs145 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.reasons !== undefined){
let data57 = data44.reasons;
const _errs152 = errors;
if(errors === _errs152){
if(Array.isArray(data57)){
var valid34 = true;
const len7 = data57.length;
for(let i7=0; i7<len7; i7++){
const _errs154 = errors;
if(typeof data57[i7] !== "string"){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/reasons/" + i7,schemaPath:"#/properties/clusters/items/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs154 === errors;
if(!valid34){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/reasons",schemaPath:"#/properties/clusters/items/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs152 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.joins !== undefined){
let data59 = data44.joins;
const _errs156 = errors;
if(errors === _errs156){
if(Array.isArray(data59)){
var valid35 = true;
const len8 = data59.length;
for(let i8=0; i8<len8; i8++){
const _errs158 = errors;
if(typeof data59[i8] !== "string"){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/joins/" + i8,schemaPath:"#/properties/clusters/items/properties/joins/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid35 = _errs158 === errors;
if(!valid35){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/joins",schemaPath:"#/properties/clusters/items/properties/joins/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs156 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.patterns !== undefined){
let data61 = data44.patterns;
const _errs160 = errors;
if(errors === _errs160){
if(Array.isArray(data61)){
if(data61.length < 1){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns",schemaPath:"#/properties/clusters/items/properties/patterns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid36 = true;
const len9 = data61.length;
for(let i9=0; i9<len9; i9++){
let data62 = data61[i9];
const _errs162 = errors;
if(errors === _errs162){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
let missing7;
if((((((((((data62.fingerprint === undefined) && (missing7 = "fingerprint")) || ((data62.evidence === undefined) && (missing7 = "evidence"))) || ((data62.template === undefined) && (missing7 = "template"))) || ((data62.exception === undefined) && (missing7 = "exception"))) || ((data62.source === undefined) && (missing7 = "source"))) || ((data62.frames === undefined) && (missing7 = "frames"))) || ((data62.severities === undefined) && (missing7 = "severities"))) || ((data62.count === undefined) && (missing7 = "count"))) || ((data62.occurrences === undefined) && (missing7 = "occurrences"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9,schemaPath:"#/properties/clusters/items/properties/patterns/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs164 = errors;
for(const key12 in data62){
if(!(func2.call(schema11.properties.clusters.items.properties.patterns.items.properties, key12))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9,schemaPath:"#/properties/clusters/items/properties/patterns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs164 === errors){
if(data62.fingerprint !== undefined){
let data63 = data62.fingerprint;
const _errs165 = errors;
const _errs166 = errors;
if(errors === _errs166){
if(typeof data63 === "string"){
if(!pattern6.test(data63)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/fingerprint",schemaPath:"#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern: "^v1:[0-9a-f]{16}$"},message:"must match pattern \""+"^v1:[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/fingerprint",schemaPath:"#/$defs/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid37 = _errs165 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data62.evidence !== undefined){
let data64 = data62.evidence;
const _errs168 = errors;
if(!(((((data64 === "stack") || (data64 === "request")) || (data64 === "statement")) || (data64 === "template")) || (data64 === "no-payload"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/evidence",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema11.properties.clusters.items.properties.patterns.items.properties.evidence.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid37 = _errs168 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data62.template !== undefined){
const _errs169 = errors;
if(typeof data62.template !== "string"){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/template",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs169 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data62.exception !== undefined){
let data66 = data62.exception;
const _errs171 = errors;
if((typeof data66 !== "string") && (data66 !== null)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/exception",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/exception/type",keyword:"type",params:{type: schema11.properties.clusters.items.properties.patterns.items.properties.exception.type},message:"must be string,null"}];
return false;
}
var valid37 = _errs171 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data62.source !== undefined){
let data67 = data62.source;
const _errs173 = errors;
if(errors === _errs173){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing8;
if(((((data67.module === undefined) && (missing8 = "module")) || ((data67.function === undefined) && (missing8 = "function"))) || ((data67.file === undefined) && (missing8 = "file"))) || ((data67.line === undefined) && (missing8 = "line"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/source",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/source/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs175 = errors;
for(const key13 in data67){
if(!((((key13 === "module") || (key13 === "function")) || (key13 === "file")) || (key13 === "line"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/source",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs175 === errors){
if(data67.module !== undefined){
let data68 = data67.module;
const _errs176 = errors;
if((typeof data68 !== "string") && (data68 !== null)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/source/module",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/source/properties/module/type",keyword:"type",params:{type: schema11.properties.clusters.items.properties.patterns.items.properties.source.properties.module.type},message:"must be string,null"}];
return false;
}
var valid39 = _errs176 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data67.function !== undefined){
let data69 = data67.function;
const _errs178 = errors;
if((typeof data69 !== "string") && (data69 !== null)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/source/function",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/source/properties/function/type",keyword:"type",params:{type: schema11.properties.clusters.items.properties.patterns.items.properties.source.properties.function.type},message:"must be string,null"}];
return false;
}
var valid39 = _errs178 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data67.file !== undefined){
let data70 = data67.file;
const _errs180 = errors;
if((typeof data70 !== "string") && (data70 !== null)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/source/file",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/source/properties/file/type",keyword:"type",params:{type: schema11.properties.clusters.items.properties.patterns.items.properties.source.properties.file.type},message:"must be string,null"}];
return false;
}
var valid39 = _errs180 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data67.line !== undefined){
let data71 = data67.line;
const _errs182 = errors;
if((typeof data71 !== "string") && (data71 !== null)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/source/line",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/source/properties/line/type",keyword:"type",params:{type: schema11.properties.clusters.items.properties.patterns.items.properties.source.properties.line.type},message:"must be string,null"}];
return false;
}
var valid39 = _errs182 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/source",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid37 = _errs173 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data62.frames !== undefined){
let data72 = data62.frames;
const _errs184 = errors;
if(errors === _errs184){
if(Array.isArray(data72)){
var valid40 = true;
const len10 = data72.length;
for(let i10=0; i10<len10; i10++){
let data73 = data72[i10];
const _errs186 = errors;
if(errors === _errs186){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
let missing9;
if((((((data73.module === undefined) && (missing9 = "module")) || ((data73.function === undefined) && (missing9 = "function"))) || ((data73.file === undefined) && (missing9 = "file"))) || ((data73.line === undefined) && (missing9 = "line"))) || ((data73.own === undefined) && (missing9 = "own"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/frames/" + i10,schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/frames/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs188 = errors;
for(const key14 in data73){
if(!(((((key14 === "module") || (key14 === "function")) || (key14 === "file")) || (key14 === "line")) || (key14 === "own"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/frames/" + i10,schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/frames/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs188 === errors){
if(data73.module !== undefined){
let data74 = data73.module;
const _errs189 = errors;
if((typeof data74 !== "string") && (data74 !== null)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/frames/" + i10+"/module",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/frames/items/properties/module/type",keyword:"type",params:{type: schema11.properties.clusters.items.properties.patterns.items.properties.frames.items.properties.module.type},message:"must be string,null"}];
return false;
}
var valid41 = _errs189 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data73.function !== undefined){
let data75 = data73.function;
const _errs191 = errors;
if((typeof data75 !== "string") && (data75 !== null)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/frames/" + i10+"/function",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/frames/items/properties/function/type",keyword:"type",params:{type: schema11.properties.clusters.items.properties.patterns.items.properties.frames.items.properties.function.type},message:"must be string,null"}];
return false;
}
var valid41 = _errs191 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data73.file !== undefined){
let data76 = data73.file;
const _errs193 = errors;
if((typeof data76 !== "string") && (data76 !== null)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/frames/" + i10+"/file",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/frames/items/properties/file/type",keyword:"type",params:{type: schema11.properties.clusters.items.properties.patterns.items.properties.frames.items.properties.file.type},message:"must be string,null"}];
return false;
}
var valid41 = _errs193 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data73.line !== undefined){
let data77 = data73.line;
const _errs195 = errors;
if((typeof data77 !== "string") && (data77 !== null)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/frames/" + i10+"/line",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/frames/items/properties/line/type",keyword:"type",params:{type: schema11.properties.clusters.items.properties.patterns.items.properties.frames.items.properties.line.type},message:"must be string,null"}];
return false;
}
var valid41 = _errs195 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data73.own !== undefined){
const _errs197 = errors;
if(typeof data73.own !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/frames/" + i10+"/own",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/frames/items/properties/own/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid41 = _errs197 === errors;
}
else {
var valid41 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/frames/" + i10,schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/frames/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid40 = _errs186 === errors;
if(!valid40){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/frames",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/frames/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid37 = _errs184 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data62.severities !== undefined){
let data79 = data62.severities;
const _errs199 = errors;
const _errs200 = errors;
if(errors === _errs200){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key15 in data79){
const _errs202 = errors;
if(!(((((((((key15 === "DEFAULT") || (key15 === "DEBUG")) || (key15 === "INFO")) || (key15 === "NOTICE")) || (key15 === "WARNING")) || (key15 === "ERROR")) || (key15 === "CRITICAL")) || (key15 === "ALERT")) || (key15 === "EMERGENCY"))){
const err29 = {instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/severities",schemaPath:"#/$defs/severities/propertyNames/enum",keyword:"enum",params:{allowedValues: schema17.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid43 = _errs202 === errors;
if(!valid43){
const err30 = {instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/severities",schemaPath:"#/$defs/severities/propertyNames",keyword:"propertyNames",params:{propertyName: key15},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
validate10.errors = vErrors;
return false;
break;
}
}
if(valid43){
for(const key16 in data79){
let data80 = data79[key16];
const _errs204 = errors;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/severities/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/severities/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs204){
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 < 0 || isNaN(data80)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/severities/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/severities/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid44 = _errs204 === errors;
if(!valid44){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/severities",schemaPath:"#/$defs/severities/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid37 = _errs199 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data62.count !== undefined){
let data81 = data62.count;
const _errs206 = errors;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/count",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs206){
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 0 || isNaN(data81)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/count",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid37 = _errs206 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data62.occurrences !== undefined){
let data82 = data62.occurrences;
const _errs208 = errors;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/occurrences",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/occurrences/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs208){
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 0 || isNaN(data82)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9+"/occurrences",schemaPath:"#/properties/clusters/items/properties/patterns/items/properties/occurrences/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid37 = _errs208 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns/" + i9,schemaPath:"#/properties/clusters/items/properties/patterns/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid36 = _errs162 === errors;
if(!valid36){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/patterns",schemaPath:"#/properties/clusters/items/properties/patterns/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs160 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.revisions !== undefined){
let data83 = data44.revisions;
const _errs210 = errors;
if(errors === _errs210){
if(Array.isArray(data83)){
var valid45 = true;
const len11 = data83.length;
for(let i11=0; i11<len11; i11++){
const _errs212 = errors;
if(typeof data83[i11] !== "string"){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/revisions/" + i11,schemaPath:"#/properties/clusters/items/properties/revisions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs212 === errors;
if(!valid45){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/revisions",schemaPath:"#/properties/clusters/items/properties/revisions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs210 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.instances !== undefined){
let data85 = data44.instances;
const _errs214 = errors;
if(errors === _errs214){
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
let missing10;
if(((data85.count === undefined) && (missing10 = "count")) || ((data85.capped === undefined) && (missing10 = "capped"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/instances",schemaPath:"#/properties/clusters/items/properties/instances/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs216 = errors;
for(const key17 in data85){
if(!((key17 === "count") || (key17 === "capped"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/instances",schemaPath:"#/properties/clusters/items/properties/instances/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs216 === errors){
if(data85.count !== undefined){
let data86 = data85.count;
const _errs217 = errors;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/instances/count",schemaPath:"#/properties/clusters/items/properties/instances/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs217){
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 0 || isNaN(data86)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/instances/count",schemaPath:"#/properties/clusters/items/properties/instances/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid46 = _errs217 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data85.capped !== undefined){
const _errs219 = errors;
if(typeof data85.capped !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/instances/capped",schemaPath:"#/properties/clusters/items/properties/instances/properties/capped/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid46 = _errs219 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/instances",schemaPath:"#/properties/clusters/items/properties/instances/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs214 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.users !== undefined){
let data88 = data44.users;
const _errs221 = errors;
if(errors === _errs221){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing11;
if(((data88.count === undefined) && (missing11 = "count")) || ((data88.capped === undefined) && (missing11 = "capped"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/users",schemaPath:"#/properties/clusters/items/properties/users/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs223 = errors;
for(const key18 in data88){
if(!((key18 === "count") || (key18 === "capped"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/users",schemaPath:"#/properties/clusters/items/properties/users/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs223 === errors){
if(data88.count !== undefined){
let data89 = data88.count;
const _errs224 = errors;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/users/count",schemaPath:"#/properties/clusters/items/properties/users/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs224){
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/users/count",schemaPath:"#/properties/clusters/items/properties/users/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid47 = _errs224 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data88.capped !== undefined){
const _errs226 = errors;
if(typeof data88.capped !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/users/capped",schemaPath:"#/properties/clusters/items/properties/users/properties/capped/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid47 = _errs226 === errors;
}
else {
var valid47 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/users",schemaPath:"#/properties/clusters/items/properties/users/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs221 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.routes !== undefined){
let data91 = data44.routes;
const _errs228 = errors;
if(errors === _errs228){
if(Array.isArray(data91)){
var valid48 = true;
const len12 = data91.length;
for(let i12=0; i12<len12; i12++){
let data92 = data91[i12];
const _errs230 = errors;
if(errors === _errs230){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
let missing12;
if(((data92.route === undefined) && (missing12 = "route")) || ((data92.count === undefined) && (missing12 = "count"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/routes/" + i12,schemaPath:"#/properties/clusters/items/properties/routes/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs232 = errors;
for(const key19 in data92){
if(!((key19 === "route") || (key19 === "count"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/routes/" + i12,schemaPath:"#/properties/clusters/items/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs232 === errors){
if(data92.route !== undefined){
const _errs233 = errors;
if(typeof data92.route !== "string"){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/routes/" + i12+"/route",schemaPath:"#/properties/clusters/items/properties/routes/items/properties/route/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid49 = _errs233 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data92.count !== undefined){
let data94 = data92.count;
const _errs235 = errors;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/routes/" + i12+"/count",schemaPath:"#/properties/clusters/items/properties/routes/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs235){
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 0 || isNaN(data94)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/routes/" + i12+"/count",schemaPath:"#/properties/clusters/items/properties/routes/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid49 = _errs235 === errors;
}
else {
var valid49 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/routes/" + i12,schemaPath:"#/properties/clusters/items/properties/routes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid48 = _errs230 === errors;
if(!valid48){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/routes",schemaPath:"#/properties/clusters/items/properties/routes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs228 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.timeline !== undefined){
let data95 = data44.timeline;
const _errs237 = errors;
if(errors === _errs237){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing13;
if((((data95.start === undefined) && (missing13 = "start")) || ((data95.width === undefined) && (missing13 = "width"))) || ((data95.counts === undefined) && (missing13 = "counts"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/timeline",schemaPath:"#/properties/clusters/items/properties/timeline/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs239 = errors;
for(const key20 in data95){
if(!(((key20 === "start") || (key20 === "width")) || (key20 === "counts"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/timeline",schemaPath:"#/properties/clusters/items/properties/timeline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs239 === errors){
if(data95.start !== undefined){
let data96 = data95.start;
const _errs240 = errors;
if(!((typeof data96 == "number") && (isFinite(data96)))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/timeline/start",schemaPath:"#/properties/clusters/items/properties/timeline/properties/start/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid50 = _errs240 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data95.width !== undefined){
let data97 = data95.width;
const _errs242 = errors;
if(!((typeof data97 == "number") && (isFinite(data97)))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/timeline/width",schemaPath:"#/properties/clusters/items/properties/timeline/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid50 = _errs242 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data95.counts !== undefined){
let data98 = data95.counts;
const _errs244 = errors;
if(errors === _errs244){
if(Array.isArray(data98)){
var valid51 = true;
const len13 = data98.length;
for(let i13=0; i13<len13; i13++){
let data99 = data98[i13];
const _errs246 = errors;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/timeline/counts/" + i13,schemaPath:"#/properties/clusters/items/properties/timeline/properties/counts/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs246){
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 < 0 || isNaN(data99)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/timeline/counts/" + i13,schemaPath:"#/properties/clusters/items/properties/timeline/properties/counts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid51 = _errs246 === errors;
if(!valid51){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/timeline/counts",schemaPath:"#/properties/clusters/items/properties/timeline/properties/counts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid50 = _errs244 === errors;
}
else {
var valid50 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/timeline",schemaPath:"#/properties/clusters/items/properties/timeline/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs237 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.samples !== undefined){
let data100 = data44.samples;
const _errs248 = errors;
if(errors === _errs248){
if(Array.isArray(data100)){
var valid52 = true;
const len14 = data100.length;
for(let i14=0; i14<len14; i14++){
let data101 = data100[i14];
const _errs250 = errors;
if(errors === _errs250){
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
let missing14;
if((((((data101.insertId === undefined) && (missing14 = "insertId")) || ((data101.time === undefined) && (missing14 = "time"))) || ((data101.entries === undefined) && (missing14 = "entries"))) || ((data101.text === undefined) && (missing14 = "text"))) || ((data101.language === undefined) && (missing14 = "language"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/samples/" + i14,schemaPath:"#/properties/clusters/items/properties/samples/items/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs252 = errors;
for(const key21 in data101){
if(!(((((key21 === "insertId") || (key21 === "time")) || (key21 === "entries")) || (key21 === "text")) || (key21 === "language"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/samples/" + i14,schemaPath:"#/properties/clusters/items/properties/samples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs252 === errors){
if(data101.insertId !== undefined){
const _errs253 = errors;
if(typeof data101.insertId !== "string"){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/samples/" + i14+"/insertId",schemaPath:"#/properties/clusters/items/properties/samples/items/properties/insertId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid53 = _errs253 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data101.time !== undefined){
let data103 = data101.time;
const _errs255 = errors;
const _errs256 = errors;
let valid54 = false;
const _errs257 = errors;
const _errs258 = errors;
if(errors === _errs258){
if(typeof data103 === "string"){
if(!pattern0.test(data103)){
const err31 = {instancePath:instancePath+"/clusters/" + i6+"/samples/" + i14+"/time",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/clusters/" + i6+"/samples/" + i14+"/time",schemaPath:"#/$defs/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid5 = _errs257 === errors;
valid54 = valid54 || _valid5;
if(!valid54){
const _errs260 = errors;
if(data103 !== null){
const err33 = {instancePath:instancePath+"/clusters/" + i6+"/samples/" + i14+"/time",schemaPath:"#/properties/clusters/items/properties/samples/items/properties/time/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid5 = _errs260 === errors;
valid54 = valid54 || _valid5;
}
if(!valid54){
const err34 = {instancePath:instancePath+"/clusters/" + i6+"/samples/" + i14+"/time",schemaPath:"#/properties/clusters/items/properties/samples/items/properties/time/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs256;
if(vErrors !== null){
if(_errs256){
vErrors.length = _errs256;
}
else {
vErrors = null;
}
}
}
var valid53 = _errs255 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data101.entries !== undefined){
let data104 = data101.entries;
const _errs262 = errors;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/samples/" + i14+"/entries",schemaPath:"#/properties/clusters/items/properties/samples/items/properties/entries/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs262){
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 1 || isNaN(data104)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/samples/" + i14+"/entries",schemaPath:"#/properties/clusters/items/properties/samples/items/properties/entries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid53 = _errs262 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data101.text !== undefined){
const _errs264 = errors;
if(typeof data101.text !== "string"){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/samples/" + i14+"/text",schemaPath:"#/properties/clusters/items/properties/samples/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid53 = _errs264 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data101.language !== undefined){
let data106 = data101.language;
const _errs266 = errors;
if(!((data106 === "json") || (data106 === "text"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/samples/" + i14+"/language",schemaPath:"#/properties/clusters/items/properties/samples/items/properties/language/enum",keyword:"enum",params:{allowedValues: schema11.properties.clusters.items.properties.samples.items.properties.language.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid53 = _errs266 === errors;
}
else {
var valid53 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/samples/" + i14,schemaPath:"#/properties/clusters/items/properties/samples/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid52 = _errs250 === errors;
if(!valid52){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/samples",schemaPath:"#/properties/clusters/items/properties/samples/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs248 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.insertIds !== undefined){
let data107 = data44.insertIds;
const _errs267 = errors;
if(errors === _errs267){
if(Array.isArray(data107)){
var valid56 = true;
const len15 = data107.length;
for(let i15=0; i15<len15; i15++){
const _errs269 = errors;
if(typeof data107[i15] !== "string"){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/insertIds/" + i15,schemaPath:"#/properties/clusters/items/properties/insertIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid56 = _errs269 === errors;
if(!valid56){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/insertIds",schemaPath:"#/properties/clusters/items/properties/insertIds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs267 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.query !== undefined){
const _errs271 = errors;
if(typeof data44.query !== "string"){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/query",schemaPath:"#/properties/clusters/items/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs271 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.issue !== undefined){
let data110 = data44.issue;
const _errs273 = errors;
if((!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))) && (data110 !== null)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/issue",schemaPath:"#/properties/clusters/items/properties/issue/type",keyword:"type",params:{type: schema11.properties.clusters.items.properties.issue.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs273){
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 < 1 || isNaN(data110)){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/issue",schemaPath:"#/properties/clusters/items/properties/issue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid28 = _errs273 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data44.action !== undefined){
let data111 = data44.action;
const _errs275 = errors;
if(errors === _errs275){
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
let missing15;
if(((data111.do === undefined) && (missing15 = "do")) || ((data111.why === undefined) && (missing15 = "why"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/action",schemaPath:"#/properties/clusters/items/properties/action/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs277 = errors;
for(const key22 in data111){
if(!((key22 === "do") || (key22 === "why"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/action",schemaPath:"#/properties/clusters/items/properties/action/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs277 === errors){
if(data111.do !== undefined){
let data112 = data111.do;
const _errs278 = errors;
if(!((data112 === "open") || (data112 === "leave"))){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/action/do",schemaPath:"#/properties/clusters/items/properties/action/properties/do/enum",keyword:"enum",params:{allowedValues: schema11.properties.clusters.items.properties.action.properties.do.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid57 = _errs278 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data111.why !== undefined){
const _errs279 = errors;
if(typeof data111.why !== "string"){
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/action/why",schemaPath:"#/properties/clusters/items/properties/action/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs279 === errors;
}
else {
var valid57 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6+"/action",schemaPath:"#/properties/clusters/items/properties/action/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs275 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters/" + i6,schemaPath:"#/properties/clusters/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid27 = _errs117 === errors;
if(!valid27){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs115 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const validatePlan = validate11;
const schema25 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Log Gardener plan","description":"Every step that a run would take, each with its reason.","type":"object","additionalProperties":false,"required":["schemaVersion","computedFrom","steps"],"properties":{"schemaVersion":{"const":1},"computedFrom":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$","description":"Hash of what the plan was computed from."},"steps":{"type":"array","items":{"oneOf":[{"type":"object","additionalProperties":false,"required":["do","fingerprint","why","title","labels","body"],"properties":{"do":{"const":"open"},"fingerprint":{"type":"string","pattern":"^v1:[0-9a-f]{16}$"},"why":{"type":"string"},"title":{"type":"string","pattern":"^[\\s\\S]{1,512}$"},"labels":{"type":"array","items":{"type":"string","pattern":"^[\\s\\S]{1,50}$"},"maxItems":3},"body":{"type":"string","description":"At most 65,536 characters, GitHub's limit.","pattern":"^[\\s\\S]{0,65536}$"}}},{"type":"object","additionalProperties":false,"required":["do","fingerprint","why"],"properties":{"do":{"const":"leave"},"fingerprint":{"type":"string","pattern":"^v1:[0-9a-f]{16}$"},"why":{"type":"string"}}}]}}}};
const pattern11 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern13 = new RegExp("^[\\s\\S]{1,512}$", "u");
const pattern14 = new RegExp("^[\\s\\S]{1,50}$", "u");
const pattern15 = new RegExp("^[\\s\\S]{0,65536}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.computedFrom === undefined) && (missing0 = "computedFrom"))) || ((data.steps === undefined) && (missing0 = "steps"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "schemaVersion") || (key0 === "computedFrom")) || (key0 === "steps"))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schemaVersion !== undefined){
const _errs2 = errors;
if(1 !== data.schemaVersion){
validate11.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.computedFrom !== undefined){
let data1 = data.computedFrom;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate11.errors = [{instancePath:instancePath+"/computedFrom",schemaPath:"#/properties/computedFrom/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/computedFrom",schemaPath:"#/properties/computedFrom/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data2 = data.steps;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
const _errs8 = errors;
let valid2 = false;
let passing0 = null;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((((data3.do === undefined) && (missing1 = "do")) || ((data3.fingerprint === undefined) && (missing1 = "fingerprint"))) || ((data3.why === undefined) && (missing1 = "why"))) || ((data3.title === undefined) && (missing1 = "title"))) || ((data3.labels === undefined) && (missing1 = "labels"))) || ((data3.body === undefined) && (missing1 = "body"))){
const err0 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((((((key1 === "do") || (key1 === "fingerprint")) || (key1 === "why")) || (key1 === "title")) || (key1 === "labels")) || (key1 === "body"))){
const err1 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs11 === errors){
if(data3.do !== undefined){
const _errs12 = errors;
if("open" !== data3.do){
const err2 = {instancePath:instancePath+"/steps/" + i0+"/do",schemaPath:"#/properties/steps/items/oneOf/0/properties/do/const",keyword:"const",params:{allowedValue: "open"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.fingerprint !== undefined){
let data5 = data3.fingerprint;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err3 = {instancePath:instancePath+"/steps/" + i0+"/fingerprint",schemaPath:"#/properties/steps/items/oneOf/0/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^v1:[0-9a-f]{16}$"},message:"must match pattern \""+"^v1:[0-9a-f]{16}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/steps/" + i0+"/fingerprint",schemaPath:"#/properties/steps/items/oneOf/0/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.why !== undefined){
const _errs15 = errors;
if(typeof data3.why !== "string"){
const err5 = {instancePath:instancePath+"/steps/" + i0+"/why",schemaPath:"#/properties/steps/items/oneOf/0/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.title !== undefined){
let data7 = data3.title;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(!pattern13.test(data7)){
const err6 = {instancePath:instancePath+"/steps/" + i0+"/title",schemaPath:"#/properties/steps/items/oneOf/0/properties/title/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,512}$"},message:"must match pattern \""+"^[\\s\\S]{1,512}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/steps/" + i0+"/title",schemaPath:"#/properties/steps/items/oneOf/0/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.labels !== undefined){
let data8 = data3.labels;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
if(data8.length > 3){
const err8 = {instancePath:instancePath+"/steps/" + i0+"/labels",schemaPath:"#/properties/steps/items/oneOf/0/properties/labels/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
var valid4 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(!pattern14.test(data9)){
const err9 = {instancePath:instancePath+"/steps/" + i0+"/labels/" + i1,schemaPath:"#/properties/steps/items/oneOf/0/properties/labels/items/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,50}$"},message:"must match pattern \""+"^[\\s\\S]{1,50}$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/steps/" + i0+"/labels/" + i1,schemaPath:"#/properties/steps/items/oneOf/0/properties/labels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid4 = _errs21 === errors;
if(!valid4){
break;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/steps/" + i0+"/labels",schemaPath:"#/properties/steps/items/oneOf/0/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.body !== undefined){
let data10 = data3.body;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(!pattern15.test(data10)){
const err12 = {instancePath:instancePath+"/steps/" + i0+"/body",schemaPath:"#/properties/steps/items/oneOf/0/properties/body/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{0,65536}$"},message:"must match pattern \""+"^[\\s\\S]{0,65536}$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/steps/" + i0+"/body",schemaPath:"#/properties/steps/items/oneOf/0/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs25 = errors;
if(errors === _errs25){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((((data3.do === undefined) && (missing2 = "do")) || ((data3.fingerprint === undefined) && (missing2 = "fingerprint"))) || ((data3.why === undefined) && (missing2 = "why"))){
const err15 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
const _errs27 = errors;
for(const key2 in data3){
if(!(((key2 === "do") || (key2 === "fingerprint")) || (key2 === "why"))){
const err16 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
}
if(_errs27 === errors){
if(data3.do !== undefined){
const _errs28 = errors;
if("leave" !== data3.do){
const err17 = {instancePath:instancePath+"/steps/" + i0+"/do",schemaPath:"#/properties/steps/items/oneOf/1/properties/do/const",keyword:"const",params:{allowedValue: "leave"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data3.fingerprint !== undefined){
let data12 = data3.fingerprint;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err18 = {instancePath:instancePath+"/steps/" + i0+"/fingerprint",schemaPath:"#/properties/steps/items/oneOf/1/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^v1:[0-9a-f]{16}$"},message:"must match pattern \""+"^v1:[0-9a-f]{16}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/steps/" + i0+"/fingerprint",schemaPath:"#/properties/steps/items/oneOf/1/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data3.why !== undefined){
const _errs31 = errors;
if(typeof data3.why !== "string"){
const err20 = {instancePath:instancePath+"/steps/" + i0+"/why",schemaPath:"#/properties/steps/items/oneOf/1/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err22 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}
