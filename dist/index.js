import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9476:
/***/ ((module, exports, __nccwpck_require__) => {



exports.__esModule = true;
// istanbul ignore next

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }

// istanbul ignore next

function _interopRequireWildcard(obj) { if (obj && obj.__esModule) { return obj; } else { var newObj = {}; if (obj != null) { for (var key in obj) { if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key]; } } newObj['default'] = obj; return newObj; } }

var _handlebarsBase = __nccwpck_require__(7280);

var base = _interopRequireWildcard(_handlebarsBase);

// Each of these augment the Handlebars object. No need to setup here.
// (This is done to easily share code between commonjs and browse envs)

var _handlebarsSafeString = __nccwpck_require__(7544);

var _handlebarsSafeString2 = _interopRequireDefault(_handlebarsSafeString);

var _handlebarsException = __nccwpck_require__(9252);

var _handlebarsException2 = _interopRequireDefault(_handlebarsException);

var _handlebarsUtils = __nccwpck_require__(8272);

var Utils = _interopRequireWildcard(_handlebarsUtils);

var _handlebarsRuntime = __nccwpck_require__(3569);

var runtime = _interopRequireWildcard(_handlebarsRuntime);

var _handlebarsNoConflict = __nccwpck_require__(9309);

var _handlebarsNoConflict2 = _interopRequireDefault(_handlebarsNoConflict);

// For compatibility and usage outside of module systems, make the Handlebars object a namespace
function create() {
  var hb = new base.HandlebarsEnvironment();

  Utils.extend(hb, base);
  hb.SafeString = _handlebarsSafeString2['default'];
  hb.Exception = _handlebarsException2['default'];
  hb.Utils = Utils;
  hb.escapeExpression = Utils.escapeExpression;

  hb.VM = runtime;
  hb.template = function (spec) {
    return runtime.template(spec, hb);
  };

  return hb;
}

var inst = create();
inst.create = create;

_handlebarsNoConflict2['default'](inst);

inst['default'] = inst;

exports["default"] = inst;
module.exports = exports['default'];
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uL2xpYi9oYW5kbGViYXJzLnJ1bnRpbWUuanMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7OEJBQXNCLG1CQUFtQjs7SUFBN0IsSUFBSTs7Ozs7b0NBSU8sMEJBQTBCOzs7O21DQUMzQix3QkFBd0I7Ozs7K0JBQ3ZCLG9CQUFvQjs7SUFBL0IsS0FBSzs7aUNBQ1Esc0JBQXNCOztJQUFuQyxPQUFPOztvQ0FFSSwwQkFBMEI7Ozs7O0FBR2pELFNBQVMsTUFBTSxHQUFHO0FBQ2hCLE1BQUksRUFBRSxHQUFHLElBQUksSUFBSSxDQUFDLHFCQUFxQixFQUFFLENBQUM7O0FBRTFDLE9BQUssQ0FBQyxNQUFNLENBQUMsRUFBRSxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQ3ZCLElBQUUsQ0FBQyxVQUFVLG9DQUFhLENBQUM7QUFDM0IsSUFBRSxDQUFDLFNBQVMsbUNBQVksQ0FBQztBQUN6QixJQUFFLENBQUMsS0FBSyxHQUFHLEtBQUssQ0FBQztBQUNqQixJQUFFLENBQUMsZ0JBQWdCLEdBQUcsS0FBSyxDQUFDLGdCQUFnQixDQUFDOztBQUU3QyxJQUFFLENBQUMsRUFBRSxHQUFHLE9BQU8sQ0FBQztBQUNoQixJQUFFLENBQUMsUUFBUSxHQUFHLFVBQVMsSUFBSSxFQUFFO0FBQzNCLFdBQU8sT0FBTyxDQUFDLFFBQVEsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLENBQUM7R0FDbkMsQ0FBQzs7QUFFRixTQUFPLEVBQUUsQ0FBQztDQUNYOztBQUVELElBQUksSUFBSSxHQUFHLE1BQU0sRUFBRSxDQUFDO0FBQ3BCLElBQUksQ0FBQyxNQUFNLEdBQUcsTUFBTSxDQUFDOztBQUVyQixrQ0FBVyxJQUFJLENBQUMsQ0FBQzs7QUFFakIsSUFBSSxDQUFDLFNBQVMsQ0FBQyxHQUFHLElBQUksQ0FBQzs7cUJBRVIsSUFBSSIsImZpbGUiOiJoYW5kbGViYXJzLnJ1bnRpbWUuanMiLCJzb3VyY2VzQ29udGVudCI6WyJpbXBvcnQgKiBhcyBiYXNlIGZyb20gJy4vaGFuZGxlYmFycy9iYXNlJztcblxuLy8gRWFjaCBvZiB0aGVzZSBhdWdtZW50IHRoZSBIYW5kbGViYXJzIG9iamVjdC4gTm8gbmVlZCB0byBzZXR1cCBoZXJlLlxuLy8gKFRoaXMgaXMgZG9uZSB0byBlYXNpbHkgc2hhcmUgY29kZSBiZXR3ZWVuIGNvbW1vbmpzIGFuZCBicm93c2UgZW52cylcbmltcG9ydCBTYWZlU3RyaW5nIGZyb20gJy4vaGFuZGxlYmFycy9zYWZlLXN0cmluZyc7XG5pbXBvcnQgRXhjZXB0aW9uIGZyb20gJy4vaGFuZGxlYmFycy9leGNlcHRpb24nO1xuaW1wb3J0ICogYXMgVXRpbHMgZnJvbSAnLi9oYW5kbGViYXJzL3V0aWxzJztcbmltcG9ydCAqIGFzIHJ1bnRpbWUgZnJvbSAnLi9oYW5kbGViYXJzL3J1bnRpbWUnO1xuXG5pbXBvcnQgbm9Db25mbGljdCBmcm9tICcuL2hhbmRsZWJhcnMvbm8tY29uZmxpY3QnO1xuXG4vLyBGb3IgY29tcGF0aWJpbGl0eSBhbmQgdXNhZ2Ugb3V0c2lkZSBvZiBtb2R1bGUgc3lzdGVtcywgbWFrZSB0aGUgSGFuZGxlYmFycyBvYmplY3QgYSBuYW1lc3BhY2VcbmZ1bmN0aW9uIGNyZWF0ZSgpIHtcbiAgbGV0IGhiID0gbmV3IGJhc2UuSGFuZGxlYmFyc0Vudmlyb25tZW50KCk7XG5cbiAgVXRpbHMuZXh0ZW5kKGhiLCBiYXNlKTtcbiAgaGIuU2FmZVN0cmluZyA9IFNhZmVTdHJpbmc7XG4gIGhiLkV4Y2VwdGlvbiA9IEV4Y2VwdGlvbjtcbiAgaGIuVXRpbHMgPSBVdGlscztcbiAgaGIuZXNjYXBlRXhwcmVzc2lvbiA9IFV0aWxzLmVzY2FwZUV4cHJlc3Npb247XG5cbiAgaGIuVk0gPSBydW50aW1lO1xuICBoYi50ZW1wbGF0ZSA9IGZ1bmN0aW9uKHNwZWMpIHtcbiAgICByZXR1cm4gcnVudGltZS50ZW1wbGF0ZShzcGVjLCBoYik7XG4gIH07XG5cbiAgcmV0dXJuIGhiO1xufVxuXG5sZXQgaW5zdCA9IGNyZWF0ZSgpO1xuaW5zdC5jcmVhdGUgPSBjcmVhdGU7XG5cbm5vQ29uZmxpY3QoaW5zdCk7XG5cbmluc3RbJ2RlZmF1bHQnXSA9IGluc3Q7XG5cbmV4cG9ydCBkZWZhdWx0IGluc3Q7XG4iXX0=


/***/ }),

/***/ 7280:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



exports.__esModule = true;
exports.HandlebarsEnvironment = HandlebarsEnvironment;
// istanbul ignore next

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }

var _utils = __nccwpck_require__(8272);

var _exception = __nccwpck_require__(9252);

var _exception2 = _interopRequireDefault(_exception);

var _helpers = __nccwpck_require__(5248);

var _decorators = __nccwpck_require__(1447);

var _logger = __nccwpck_require__(8525);

var _logger2 = _interopRequireDefault(_logger);

var _internalProtoAccess = __nccwpck_require__(4784);

var VERSION = '4.7.10';
exports.VERSION = VERSION;
var COMPILER_REVISION = 8;
exports.COMPILER_REVISION = COMPILER_REVISION;
var LAST_COMPATIBLE_COMPILER_REVISION = 7;

exports.LAST_COMPATIBLE_COMPILER_REVISION = LAST_COMPATIBLE_COMPILER_REVISION;
var REVISION_CHANGES = {
  1: '<= 1.0.rc.2', // 1.0.rc.2 is actually rev2 but doesn't report it
  2: '== 1.0.0-rc.3',
  3: '== 1.0.0-rc.4',
  4: '== 1.x.x',
  5: '== 2.0.0-alpha.x',
  6: '>= 2.0.0-beta.1',
  7: '>= 4.0.0 <4.3.0',
  8: '>= 4.3.0'
};

exports.REVISION_CHANGES = REVISION_CHANGES;
var objectType = '[object Object]';

function HandlebarsEnvironment(helpers, partials, decorators) {
  this.helpers = helpers || {};
  this.partials = partials || {};
  this.decorators = decorators || {};

  _helpers.registerDefaultHelpers(this);
  _decorators.registerDefaultDecorators(this);
}

HandlebarsEnvironment.prototype = {
  constructor: HandlebarsEnvironment,

  logger: _logger2['default'],
  log: _logger2['default'].log,

  registerHelper: function registerHelper(name, fn) {
    if (_utils.toString.call(name) === objectType) {
      if (fn) {
        throw new _exception2['default']('Arg not supported with multiple helpers');
      }
      _utils.extend(this.helpers, name);
    } else {
      this.helpers[name] = fn;
    }
  },
  unregisterHelper: function unregisterHelper(name) {
    delete this.helpers[name];
  },

  registerPartial: function registerPartial(name, partial) {
    if (_utils.toString.call(name) === objectType) {
      _utils.extend(this.partials, name);
    } else {
      if (typeof partial === 'undefined') {
        throw new _exception2['default']('Attempting to register a partial called "' + name + '" as undefined');
      }
      this.partials[name] = partial;
    }
  },
  unregisterPartial: function unregisterPartial(name) {
    delete this.partials[name];
  },

  registerDecorator: function registerDecorator(name, fn) {
    if (_utils.toString.call(name) === objectType) {
      if (fn) {
        throw new _exception2['default']('Arg not supported with multiple decorators');
      }
      _utils.extend(this.decorators, name);
    } else {
      this.decorators[name] = fn;
    }
  },
  unregisterDecorator: function unregisterDecorator(name) {
    delete this.decorators[name];
  },
  /**
   * Reset the memory of illegal property accesses that have already been logged.
   * @deprecated should only be used in handlebars test-cases
   */
  resetLoggedPropertyAccesses: function resetLoggedPropertyAccesses() {
    _internalProtoAccess.resetLoggedProperties();
  }
};

var log = _logger2['default'].log;

exports.log = log;
exports.createFrame = _utils.createFrame;
exports.logger = _logger2['default'];
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL2Jhc2UuanMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7cUJBQThDLFNBQVM7O3lCQUNqQyxhQUFhOzs7O3VCQUNJLFdBQVc7OzBCQUNSLGNBQWM7O3NCQUNyQyxVQUFVOzs7O21DQUNTLHlCQUF5Qjs7QUFFeEQsSUFBTSxPQUFPLEdBQUcsUUFBUSxDQUFDOztBQUN6QixJQUFNLGlCQUFpQixHQUFHLENBQUMsQ0FBQzs7QUFDNUIsSUFBTSxpQ0FBaUMsR0FBRyxDQUFDLENBQUM7OztBQUU1QyxJQUFNLGdCQUFnQixHQUFHO0FBQzlCLEdBQUMsRUFBRSxhQUFhO0FBQ2hCLEdBQUMsRUFBRSxlQUFlO0FBQ2xCLEdBQUMsRUFBRSxlQUFlO0FBQ2xCLEdBQUMsRUFBRSxVQUFVO0FBQ2IsR0FBQyxFQUFFLGtCQUFrQjtBQUNyQixHQUFDLEVBQUUsaUJBQWlCO0FBQ3BCLEdBQUMsRUFBRSxpQkFBaUI7QUFDcEIsR0FBQyxFQUFFLFVBQVU7Q0FDZCxDQUFDOzs7QUFFRixJQUFNLFVBQVUsR0FBRyxpQkFBaUIsQ0FBQzs7QUFFOUIsU0FBUyxxQkFBcUIsQ0FBQyxPQUFPLEVBQUUsUUFBUSxFQUFFLFVBQVUsRUFBRTtBQUNuRSxNQUFJLENBQUMsT0FBTyxHQUFHLE9BQU8sSUFBSSxFQUFFLENBQUM7QUFDN0IsTUFBSSxDQUFDLFFBQVEsR0FBRyxRQUFRLElBQUksRUFBRSxDQUFDO0FBQy9CLE1BQUksQ0FBQyxVQUFVLEdBQUcsVUFBVSxJQUFJLEVBQUUsQ0FBQzs7QUFFbkMsa0NBQXVCLElBQUksQ0FBQyxDQUFDO0FBQzdCLHdDQUEwQixJQUFJLENBQUMsQ0FBQztDQUNqQzs7QUFFRCxxQkFBcUIsQ0FBQyxTQUFTLEdBQUc7QUFDaEMsYUFBVyxFQUFFLHFCQUFxQjs7QUFFbEMsUUFBTSxxQkFBUTtBQUNkLEtBQUcsRUFBRSxvQkFBTyxHQUFHOztBQUVmLGdCQUFjLEVBQUUsd0JBQVMsSUFBSSxFQUFFLEVBQUUsRUFBRTtBQUNqQyxRQUFJLGdCQUFTLElBQUksQ0FBQyxJQUFJLENBQUMsS0FBSyxVQUFVLEVBQUU7QUFDdEMsVUFBSSxFQUFFLEVBQUU7QUFDTixjQUFNLDJCQUFjLHlDQUF5QyxDQUFDLENBQUM7T0FDaEU7QUFDRCxvQkFBTyxJQUFJLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFDO0tBQzVCLE1BQU07QUFDTCxVQUFJLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsQ0FBQztLQUN6QjtHQUNGO0FBQ0Qsa0JBQWdCLEVBQUUsMEJBQVMsSUFBSSxFQUFFO0FBQy9CLFdBQU8sSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQztHQUMzQjs7QUFFRCxpQkFBZSxFQUFFLHlCQUFTLElBQUksRUFBRSxPQUFPLEVBQUU7QUFDdkMsUUFBSSxnQkFBUyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssVUFBVSxFQUFFO0FBQ3RDLG9CQUFPLElBQUksQ0FBQyxRQUFRLEVBQUUsSUFBSSxDQUFDLENBQUM7S0FDN0IsTUFBTTtBQUNMLFVBQUksT0FBTyxPQUFPLEtBQUssV0FBVyxFQUFFO0FBQ2xDLGNBQU0seUVBQ3dDLElBQUksb0JBQ2pELENBQUM7T0FDSDtBQUNELFVBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLEdBQUcsT0FBTyxDQUFDO0tBQy9CO0dBQ0Y7QUFDRCxtQkFBaUIsRUFBRSwyQkFBUyxJQUFJLEVBQUU7QUFDaEMsV0FBTyxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO0dBQzVCOztBQUVELG1CQUFpQixFQUFFLDJCQUFTLElBQUksRUFBRSxFQUFFLEVBQUU7QUFDcEMsUUFBSSxnQkFBUyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssVUFBVSxFQUFFO0FBQ3RDLFVBQUksRUFBRSxFQUFFO0FBQ04sY0FBTSwyQkFBYyw0Q0FBNEMsQ0FBQyxDQUFDO09BQ25FO0FBQ0Qsb0JBQU8sSUFBSSxDQUFDLFVBQVUsRUFBRSxJQUFJLENBQUMsQ0FBQztLQUMvQixNQUFNO0FBQ0wsVUFBSSxDQUFDLFVBQVUsQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUM7S0FDNUI7R0FDRjtBQUNELHFCQUFtQixFQUFFLDZCQUFTLElBQUksRUFBRTtBQUNsQyxXQUFPLElBQUksQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLENBQUM7R0FDOUI7Ozs7O0FBS0QsNkJBQTJCLEVBQUEsdUNBQUc7QUFDNUIsZ0RBQXVCLENBQUM7R0FDekI7Q0FDRixDQUFDOztBQUVLLElBQUksR0FBRyxHQUFHLG9CQUFPLEdBQUcsQ0FBQzs7O1FBRW5CLFdBQVc7UUFBRSxNQUFNIiwiZmlsZSI6ImJhc2UuanMiLCJzb3VyY2VzQ29udGVudCI6WyJpbXBvcnQgeyBjcmVhdGVGcmFtZSwgZXh0ZW5kLCB0b1N0cmluZyB9IGZyb20gJy4vdXRpbHMnO1xuaW1wb3J0IEV4Y2VwdGlvbiBmcm9tICcuL2V4Y2VwdGlvbic7XG5pbXBvcnQgeyByZWdpc3RlckRlZmF1bHRIZWxwZXJzIH0gZnJvbSAnLi9oZWxwZXJzJztcbmltcG9ydCB7IHJlZ2lzdGVyRGVmYXVsdERlY29yYXRvcnMgfSBmcm9tICcuL2RlY29yYXRvcnMnO1xuaW1wb3J0IGxvZ2dlciBmcm9tICcuL2xvZ2dlcic7XG5pbXBvcnQgeyByZXNldExvZ2dlZFByb3BlcnRpZXMgfSBmcm9tICcuL2ludGVybmFsL3Byb3RvLWFjY2Vzcyc7XG5cbmV4cG9ydCBjb25zdCBWRVJTSU9OID0gJzQuNy4xMCc7XG5leHBvcnQgY29uc3QgQ09NUElMRVJfUkVWSVNJT04gPSA4O1xuZXhwb3J0IGNvbnN0IExBU1RfQ09NUEFUSUJMRV9DT01QSUxFUl9SRVZJU0lPTiA9IDc7XG5cbmV4cG9ydCBjb25zdCBSRVZJU0lPTl9DSEFOR0VTID0ge1xuICAxOiAnPD0gMS4wLnJjLjInLCAvLyAxLjAucmMuMiBpcyBhY3R1YWxseSByZXYyIGJ1dCBkb2Vzbid0IHJlcG9ydCBpdFxuICAyOiAnPT0gMS4wLjAtcmMuMycsXG4gIDM6ICc9PSAxLjAuMC1yYy40JyxcbiAgNDogJz09IDEueC54JyxcbiAgNTogJz09IDIuMC4wLWFscGhhLngnLFxuICA2OiAnPj0gMi4wLjAtYmV0YS4xJyxcbiAgNzogJz49IDQuMC4wIDw0LjMuMCcsXG4gIDg6ICc+PSA0LjMuMCdcbn07XG5cbmNvbnN0IG9iamVjdFR5cGUgPSAnW29iamVjdCBPYmplY3RdJztcblxuZXhwb3J0IGZ1bmN0aW9uIEhhbmRsZWJhcnNFbnZpcm9ubWVudChoZWxwZXJzLCBwYXJ0aWFscywgZGVjb3JhdG9ycykge1xuICB0aGlzLmhlbHBlcnMgPSBoZWxwZXJzIHx8IHt9O1xuICB0aGlzLnBhcnRpYWxzID0gcGFydGlhbHMgfHwge307XG4gIHRoaXMuZGVjb3JhdG9ycyA9IGRlY29yYXRvcnMgfHwge307XG5cbiAgcmVnaXN0ZXJEZWZhdWx0SGVscGVycyh0aGlzKTtcbiAgcmVnaXN0ZXJEZWZhdWx0RGVjb3JhdG9ycyh0aGlzKTtcbn1cblxuSGFuZGxlYmFyc0Vudmlyb25tZW50LnByb3RvdHlwZSA9IHtcbiAgY29uc3RydWN0b3I6IEhhbmRsZWJhcnNFbnZpcm9ubWVudCxcblxuICBsb2dnZXI6IGxvZ2dlcixcbiAgbG9nOiBsb2dnZXIubG9nLFxuXG4gIHJlZ2lzdGVySGVscGVyOiBmdW5jdGlvbihuYW1lLCBmbikge1xuICAgIGlmICh0b1N0cmluZy5jYWxsKG5hbWUpID09PSBvYmplY3RUeXBlKSB7XG4gICAgICBpZiAoZm4pIHtcbiAgICAgICAgdGhyb3cgbmV3IEV4Y2VwdGlvbignQXJnIG5vdCBzdXBwb3J0ZWQgd2l0aCBtdWx0aXBsZSBoZWxwZXJzJyk7XG4gICAgICB9XG4gICAgICBleHRlbmQodGhpcy5oZWxwZXJzLCBuYW1lKTtcbiAgICB9IGVsc2Uge1xuICAgICAgdGhpcy5oZWxwZXJzW25hbWVdID0gZm47XG4gICAgfVxuICB9LFxuICB1bnJlZ2lzdGVySGVscGVyOiBmdW5jdGlvbihuYW1lKSB7XG4gICAgZGVsZXRlIHRoaXMuaGVscGVyc1tuYW1lXTtcbiAgfSxcblxuICByZWdpc3RlclBhcnRpYWw6IGZ1bmN0aW9uKG5hbWUsIHBhcnRpYWwpIHtcbiAgICBpZiAodG9TdHJpbmcuY2FsbChuYW1lKSA9PT0gb2JqZWN0VHlwZSkge1xuICAgICAgZXh0ZW5kKHRoaXMucGFydGlhbHMsIG5hbWUpO1xuICAgIH0gZWxzZSB7XG4gICAgICBpZiAodHlwZW9mIHBhcnRpYWwgPT09ICd1bmRlZmluZWQnKSB7XG4gICAgICAgIHRocm93IG5ldyBFeGNlcHRpb24oXG4gICAgICAgICAgYEF0dGVtcHRpbmcgdG8gcmVnaXN0ZXIgYSBwYXJ0aWFsIGNhbGxlZCBcIiR7bmFtZX1cIiBhcyB1bmRlZmluZWRgXG4gICAgICAgICk7XG4gICAgICB9XG4gICAgICB0aGlzLnBhcnRpYWxzW25hbWVdID0gcGFydGlhbDtcbiAgICB9XG4gIH0sXG4gIHVucmVnaXN0ZXJQYXJ0aWFsOiBmdW5jdGlvbihuYW1lKSB7XG4gICAgZGVsZXRlIHRoaXMucGFydGlhbHNbbmFtZV07XG4gIH0sXG5cbiAgcmVnaXN0ZXJEZWNvcmF0b3I6IGZ1bmN0aW9uKG5hbWUsIGZuKSB7XG4gICAgaWYgKHRvU3RyaW5nLmNhbGwobmFtZSkgPT09IG9iamVjdFR5cGUpIHtcbiAgICAgIGlmIChmbikge1xuICAgICAgICB0aHJvdyBuZXcgRXhjZXB0aW9uKCdBcmcgbm90IHN1cHBvcnRlZCB3aXRoIG11bHRpcGxlIGRlY29yYXRvcnMnKTtcbiAgICAgIH1cbiAgICAgIGV4dGVuZCh0aGlzLmRlY29yYXRvcnMsIG5hbWUpO1xuICAgIH0gZWxzZSB7XG4gICAgICB0aGlzLmRlY29yYXRvcnNbbmFtZV0gPSBmbjtcbiAgICB9XG4gIH0sXG4gIHVucmVnaXN0ZXJEZWNvcmF0b3I6IGZ1bmN0aW9uKG5hbWUpIHtcbiAgICBkZWxldGUgdGhpcy5kZWNvcmF0b3JzW25hbWVdO1xuICB9LFxuICAvKipcbiAgICogUmVzZXQgdGhlIG1lbW9yeSBvZiBpbGxlZ2FsIHByb3BlcnR5IGFjY2Vzc2VzIHRoYXQgaGF2ZSBhbHJlYWR5IGJlZW4gbG9nZ2VkLlxuICAgKiBAZGVwcmVjYXRlZCBzaG91bGQgb25seSBiZSB1c2VkIGluIGhhbmRsZWJhcnMgdGVzdC1jYXNlc1xuICAgKi9cbiAgcmVzZXRMb2dnZWRQcm9wZXJ0eUFjY2Vzc2VzKCkge1xuICAgIHJlc2V0TG9nZ2VkUHJvcGVydGllcygpO1xuICB9XG59O1xuXG5leHBvcnQgbGV0IGxvZyA9IGxvZ2dlci5sb2c7XG5cbmV4cG9ydCB7IGNyZWF0ZUZyYW1lLCBsb2dnZXIgfTtcbiJdfQ==


/***/ }),

/***/ 1447:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



exports.__esModule = true;
exports.registerDefaultDecorators = registerDefaultDecorators;
// istanbul ignore next

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }

var _decoratorsInline = __nccwpck_require__(379);

var _decoratorsInline2 = _interopRequireDefault(_decoratorsInline);

function registerDefaultDecorators(instance) {
  _decoratorsInline2['default'](instance);
}
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL2RlY29yYXRvcnMuanMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Z0NBQTJCLHFCQUFxQjs7OztBQUV6QyxTQUFTLHlCQUF5QixDQUFDLFFBQVEsRUFBRTtBQUNsRCxnQ0FBZSxRQUFRLENBQUMsQ0FBQztDQUMxQiIsImZpbGUiOiJkZWNvcmF0b3JzLmpzIiwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHJlZ2lzdGVySW5saW5lIGZyb20gJy4vZGVjb3JhdG9ycy9pbmxpbmUnO1xuXG5leHBvcnQgZnVuY3Rpb24gcmVnaXN0ZXJEZWZhdWx0RGVjb3JhdG9ycyhpbnN0YW5jZSkge1xuICByZWdpc3RlcklubGluZShpbnN0YW5jZSk7XG59XG4iXX0=


/***/ }),

/***/ 379:
/***/ ((module, exports, __nccwpck_require__) => {



exports.__esModule = true;

var _utils = __nccwpck_require__(8272);

exports["default"] = function (instance) {
  instance.registerDecorator('inline', function (fn, props, container, options) {
    var ret = fn;
    if (!props.partials) {
      props.partials = {};
      ret = function (context, options) {
        // Create a new partials stack frame prior to exec.
        var original = container.partials;
        container.partials = _utils.extend({}, original, props.partials);
        var ret = fn(context, options);
        container.partials = original;
        return ret;
      };
    }

    props.partials[options.args[0]] = options.fn;

    return ret;
  });
};

module.exports = exports['default'];
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL2RlY29yYXRvcnMvaW5saW5lLmpzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7cUJBQXVCLFVBQVU7O3FCQUVsQixVQUFTLFFBQVEsRUFBRTtBQUNoQyxVQUFRLENBQUMsaUJBQWlCLENBQUMsUUFBUSxFQUFFLFVBQVMsRUFBRSxFQUFFLEtBQUssRUFBRSxTQUFTLEVBQUUsT0FBTyxFQUFFO0FBQzNFLFFBQUksR0FBRyxHQUFHLEVBQUUsQ0FBQztBQUNiLFFBQUksQ0FBQyxLQUFLLENBQUMsUUFBUSxFQUFFO0FBQ25CLFdBQUssQ0FBQyxRQUFRLEdBQUcsRUFBRSxDQUFDO0FBQ3BCLFNBQUcsR0FBRyxVQUFTLE9BQU8sRUFBRSxPQUFPLEVBQUU7O0FBRS9CLFlBQUksUUFBUSxHQUFHLFNBQVMsQ0FBQyxRQUFRLENBQUM7QUFDbEMsaUJBQVMsQ0FBQyxRQUFRLEdBQUcsY0FBTyxFQUFFLEVBQUUsUUFBUSxFQUFFLEtBQUssQ0FBQyxRQUFRLENBQUMsQ0FBQztBQUMxRCxZQUFJLEdBQUcsR0FBRyxFQUFFLENBQUMsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDO0FBQy9CLGlCQUFTLENBQUMsUUFBUSxHQUFHLFFBQVEsQ0FBQztBQUM5QixlQUFPLEdBQUcsQ0FBQztPQUNaLENBQUM7S0FDSDs7QUFFRCxTQUFLLENBQUMsUUFBUSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxPQUFPLENBQUMsRUFBRSxDQUFDOztBQUU3QyxXQUFPLEdBQUcsQ0FBQztHQUNaLENBQUMsQ0FBQztDQUNKIiwiZmlsZSI6ImlubGluZS5qcyIsInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IGV4dGVuZCB9IGZyb20gJy4uL3V0aWxzJztcblxuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24oaW5zdGFuY2UpIHtcbiAgaW5zdGFuY2UucmVnaXN0ZXJEZWNvcmF0b3IoJ2lubGluZScsIGZ1bmN0aW9uKGZuLCBwcm9wcywgY29udGFpbmVyLCBvcHRpb25zKSB7XG4gICAgbGV0IHJldCA9IGZuO1xuICAgIGlmICghcHJvcHMucGFydGlhbHMpIHtcbiAgICAgIHByb3BzLnBhcnRpYWxzID0ge307XG4gICAgICByZXQgPSBmdW5jdGlvbihjb250ZXh0LCBvcHRpb25zKSB7XG4gICAgICAgIC8vIENyZWF0ZSBhIG5ldyBwYXJ0aWFscyBzdGFjayBmcmFtZSBwcmlvciB0byBleGVjLlxuICAgICAgICBsZXQgb3JpZ2luYWwgPSBjb250YWluZXIucGFydGlhbHM7XG4gICAgICAgIGNvbnRhaW5lci5wYXJ0aWFscyA9IGV4dGVuZCh7fSwgb3JpZ2luYWwsIHByb3BzLnBhcnRpYWxzKTtcbiAgICAgICAgbGV0IHJldCA9IGZuKGNvbnRleHQsIG9wdGlvbnMpO1xuICAgICAgICBjb250YWluZXIucGFydGlhbHMgPSBvcmlnaW5hbDtcbiAgICAgICAgcmV0dXJuIHJldDtcbiAgICAgIH07XG4gICAgfVxuXG4gICAgcHJvcHMucGFydGlhbHNbb3B0aW9ucy5hcmdzWzBdXSA9IG9wdGlvbnMuZm47XG5cbiAgICByZXR1cm4gcmV0O1xuICB9KTtcbn1cbiJdfQ==


/***/ }),

/***/ 9252:
/***/ ((module, exports) => {



exports.__esModule = true;
var errorProps = ['description', 'fileName', 'lineNumber', 'endLineNumber', 'message', 'name', 'number', 'stack'];

function Exception(message, node) {
  var loc = node && node.loc,
      line = undefined,
      endLineNumber = undefined,
      column = undefined,
      endColumn = undefined;

  // Hand-built ASTs may carry a partial loc; never let the location
  // bookkeeping mask the actual error message.
  if (loc && loc.start) {
    line = loc.start.line;
    column = loc.start.column;
    if (loc.end) {
      endLineNumber = loc.end.line;
      endColumn = loc.end.column;
    }

    message += ' - ' + line + ':' + column;
  }

  var tmp = Error.prototype.constructor.call(this, message);

  // Unfortunately errors are not enumerable in Chrome (at least), so `for prop in tmp` doesn't work.
  for (var idx = 0; idx < errorProps.length; idx++) {
    this[errorProps[idx]] = tmp[errorProps[idx]];
  }

  /* istanbul ignore else */
  if (Error.captureStackTrace) {
    Error.captureStackTrace(this, Exception);
  }

  try {
    if (loc) {
      this.lineNumber = line;
      this.endLineNumber = endLineNumber;

      // Work around issue under safari where we can't directly set the column value
      /* istanbul ignore next */
      if (Object.defineProperty) {
        Object.defineProperty(this, 'column', {
          value: column,
          enumerable: true
        });
        Object.defineProperty(this, 'endColumn', {
          value: endColumn,
          enumerable: true
        });
      } else {
        this.column = column;
        this.endColumn = endColumn;
      }
    }
  } catch (nop) {
    /* Ignore if the browser is very particular */
  }
}

Exception.prototype = new Error();

exports["default"] = Exception;
module.exports = exports['default'];
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL2V4Y2VwdGlvbi5qcyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7QUFBQSxJQUFNLFVBQVUsR0FBRyxDQUNqQixhQUFhLEVBQ2IsVUFBVSxFQUNWLFlBQVksRUFDWixlQUFlLEVBQ2YsU0FBUyxFQUNULE1BQU0sRUFDTixRQUFRLEVBQ1IsT0FBTyxDQUNSLENBQUM7O0FBRUYsU0FBUyxTQUFTLENBQUMsT0FBTyxFQUFFLElBQUksRUFBRTtBQUNoQyxNQUFJLEdBQUcsR0FBRyxJQUFJLElBQUksSUFBSSxDQUFDLEdBQUc7TUFDeEIsSUFBSSxZQUFBO01BQ0osYUFBYSxZQUFBO01BQ2IsTUFBTSxZQUFBO01BQ04sU0FBUyxZQUFBLENBQUM7Ozs7QUFJWixNQUFJLEdBQUcsSUFBSSxHQUFHLENBQUMsS0FBSyxFQUFFO0FBQ3BCLFFBQUksR0FBRyxHQUFHLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQztBQUN0QixVQUFNLEdBQUcsR0FBRyxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUM7QUFDMUIsUUFBSSxHQUFHLENBQUMsR0FBRyxFQUFFO0FBQ1gsbUJBQWEsR0FBRyxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQztBQUM3QixlQUFTLEdBQUcsR0FBRyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUM7S0FDNUI7O0FBRUQsV0FBTyxJQUFJLEtBQUssR0FBRyxJQUFJLEdBQUcsR0FBRyxHQUFHLE1BQU0sQ0FBQztHQUN4Qzs7QUFFRCxNQUFJLEdBQUcsR0FBRyxLQUFLLENBQUMsU0FBUyxDQUFDLFdBQVcsQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFDOzs7QUFHMUQsT0FBSyxJQUFJLEdBQUcsR0FBRyxDQUFDLEVBQUUsR0FBRyxHQUFHLFVBQVUsQ0FBQyxNQUFNLEVBQUUsR0FBRyxFQUFFLEVBQUU7QUFDaEQsUUFBSSxDQUFDLFVBQVUsQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxVQUFVLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQztHQUM5Qzs7O0FBR0QsTUFBSSxLQUFLLENBQUMsaUJBQWlCLEVBQUU7QUFDM0IsU0FBSyxDQUFDLGlCQUFpQixDQUFDLElBQUksRUFBRSxTQUFTLENBQUMsQ0FBQztHQUMxQzs7QUFFRCxNQUFJO0FBQ0YsUUFBSSxHQUFHLEVBQUU7QUFDUCxVQUFJLENBQUMsVUFBVSxHQUFHLElBQUksQ0FBQztBQUN2QixVQUFJLENBQUMsYUFBYSxHQUFHLGFBQWEsQ0FBQzs7OztBQUluQyxVQUFJLE1BQU0sQ0FBQyxjQUFjLEVBQUU7QUFDekIsY0FBTSxDQUFDLGNBQWMsQ0FBQyxJQUFJLEVBQUUsUUFBUSxFQUFFO0FBQ3BDLGVBQUssRUFBRSxNQUFNO0FBQ2Isb0JBQVUsRUFBRSxJQUFJO1NBQ2pCLENBQUMsQ0FBQztBQUNILGNBQU0sQ0FBQyxjQUFjLENBQUMsSUFBSSxFQUFFLFdBQVcsRUFBRTtBQUN2QyxlQUFLLEVBQUUsU0FBUztBQUNoQixvQkFBVSxFQUFFLElBQUk7U0FDakIsQ0FBQyxDQUFDO09BQ0osTUFBTTtBQUNMLFlBQUksQ0FBQyxNQUFNLEdBQUcsTUFBTSxDQUFDO0FBQ3JCLFlBQUksQ0FBQyxTQUFTLEdBQUcsU0FBUyxDQUFDO09BQzVCO0tBQ0Y7R0FDRixDQUFDLE9BQU8sR0FBRyxFQUFFOztHQUViO0NBQ0Y7O0FBRUQsU0FBUyxDQUFDLFNBQVMsR0FBRyxJQUFJLEtBQUssRUFBRSxDQUFDOztxQkFFbkIsU0FBUyIsImZpbGUiOiJleGNlcHRpb24uanMiLCJzb3VyY2VzQ29udGVudCI6WyJjb25zdCBlcnJvclByb3BzID0gW1xuICAnZGVzY3JpcHRpb24nLFxuICAnZmlsZU5hbWUnLFxuICAnbGluZU51bWJlcicsXG4gICdlbmRMaW5lTnVtYmVyJyxcbiAgJ21lc3NhZ2UnLFxuICAnbmFtZScsXG4gICdudW1iZXInLFxuICAnc3RhY2snXG5dO1xuXG5mdW5jdGlvbiBFeGNlcHRpb24obWVzc2FnZSwgbm9kZSkge1xuICBsZXQgbG9jID0gbm9kZSAmJiBub2RlLmxvYyxcbiAgICBsaW5lLFxuICAgIGVuZExpbmVOdW1iZXIsXG4gICAgY29sdW1uLFxuICAgIGVuZENvbHVtbjtcblxuICAvLyBIYW5kLWJ1aWx0IEFTVHMgbWF5IGNhcnJ5IGEgcGFydGlhbCBsb2M7IG5ldmVyIGxldCB0aGUgbG9jYXRpb25cbiAgLy8gYm9va2tlZXBpbmcgbWFzayB0aGUgYWN0dWFsIGVycm9yIG1lc3NhZ2UuXG4gIGlmIChsb2MgJiYgbG9jLnN0YXJ0KSB7XG4gICAgbGluZSA9IGxvYy5zdGFydC5saW5lO1xuICAgIGNvbHVtbiA9IGxvYy5zdGFydC5jb2x1bW47XG4gICAgaWYgKGxvYy5lbmQpIHtcbiAgICAgIGVuZExpbmVOdW1iZXIgPSBsb2MuZW5kLmxpbmU7XG4gICAgICBlbmRDb2x1bW4gPSBsb2MuZW5kLmNvbHVtbjtcbiAgICB9XG5cbiAgICBtZXNzYWdlICs9ICcgLSAnICsgbGluZSArICc6JyArIGNvbHVtbjtcbiAgfVxuXG4gIGxldCB0bXAgPSBFcnJvci5wcm90b3R5cGUuY29uc3RydWN0b3IuY2FsbCh0aGlzLCBtZXNzYWdlKTtcblxuICAvLyBVbmZvcnR1bmF0ZWx5IGVycm9ycyBhcmUgbm90IGVudW1lcmFibGUgaW4gQ2hyb21lIChhdCBsZWFzdCksIHNvIGBmb3IgcHJvcCBpbiB0bXBgIGRvZXNuJ3Qgd29yay5cbiAgZm9yIChsZXQgaWR4ID0gMDsgaWR4IDwgZXJyb3JQcm9wcy5sZW5ndGg7IGlkeCsrKSB7XG4gICAgdGhpc1tlcnJvclByb3BzW2lkeF1dID0gdG1wW2Vycm9yUHJvcHNbaWR4XV07XG4gIH1cblxuICAvKiBpc3RhbmJ1bCBpZ25vcmUgZWxzZSAqL1xuICBpZiAoRXJyb3IuY2FwdHVyZVN0YWNrVHJhY2UpIHtcbiAgICBFcnJvci5jYXB0dXJlU3RhY2tUcmFjZSh0aGlzLCBFeGNlcHRpb24pO1xuICB9XG5cbiAgdHJ5IHtcbiAgICBpZiAobG9jKSB7XG4gICAgICB0aGlzLmxpbmVOdW1iZXIgPSBsaW5lO1xuICAgICAgdGhpcy5lbmRMaW5lTnVtYmVyID0gZW5kTGluZU51bWJlcjtcblxuICAgICAgLy8gV29yayBhcm91bmQgaXNzdWUgdW5kZXIgc2FmYXJpIHdoZXJlIHdlIGNhbid0IGRpcmVjdGx5IHNldCB0aGUgY29sdW1uIHZhbHVlXG4gICAgICAvKiBpc3RhbmJ1bCBpZ25vcmUgbmV4dCAqL1xuICAgICAgaWYgKE9iamVjdC5kZWZpbmVQcm9wZXJ0eSkge1xuICAgICAgICBPYmplY3QuZGVmaW5lUHJvcGVydHkodGhpcywgJ2NvbHVtbicsIHtcbiAgICAgICAgICB2YWx1ZTogY29sdW1uLFxuICAgICAgICAgIGVudW1lcmFibGU6IHRydWVcbiAgICAgICAgfSk7XG4gICAgICAgIE9iamVjdC5kZWZpbmVQcm9wZXJ0eSh0aGlzLCAnZW5kQ29sdW1uJywge1xuICAgICAgICAgIHZhbHVlOiBlbmRDb2x1bW4sXG4gICAgICAgICAgZW51bWVyYWJsZTogdHJ1ZVxuICAgICAgICB9KTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIHRoaXMuY29sdW1uID0gY29sdW1uO1xuICAgICAgICB0aGlzLmVuZENvbHVtbiA9IGVuZENvbHVtbjtcbiAgICAgIH1cbiAgICB9XG4gIH0gY2F0Y2ggKG5vcCkge1xuICAgIC8qIElnbm9yZSBpZiB0aGUgYnJvd3NlciBpcyB2ZXJ5IHBhcnRpY3VsYXIgKi9cbiAgfVxufVxuXG5FeGNlcHRpb24ucHJvdG90eXBlID0gbmV3IEVycm9yKCk7XG5cbmV4cG9ydCBkZWZhdWx0IEV4Y2VwdGlvbjtcbiJdfQ==


/***/ }),

/***/ 5248:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



exports.__esModule = true;
exports.registerDefaultHelpers = registerDefaultHelpers;
exports.moveHelperToHooks = moveHelperToHooks;
// istanbul ignore next

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }

var _helpersBlockHelperMissing = __nccwpck_require__(9102);

var _helpersBlockHelperMissing2 = _interopRequireDefault(_helpersBlockHelperMissing);

var _helpersEach = __nccwpck_require__(3350);

var _helpersEach2 = _interopRequireDefault(_helpersEach);

var _helpersHelperMissing = __nccwpck_require__(9786);

var _helpersHelperMissing2 = _interopRequireDefault(_helpersHelperMissing);

var _helpersIf = __nccwpck_require__(6040);

var _helpersIf2 = _interopRequireDefault(_helpersIf);

var _helpersLog = __nccwpck_require__(4969);

var _helpersLog2 = _interopRequireDefault(_helpersLog);

var _helpersLookup = __nccwpck_require__(3285);

var _helpersLookup2 = _interopRequireDefault(_helpersLookup);

var _helpersWith = __nccwpck_require__(1691);

var _helpersWith2 = _interopRequireDefault(_helpersWith);

function registerDefaultHelpers(instance) {
  _helpersBlockHelperMissing2['default'](instance);
  _helpersEach2['default'](instance);
  _helpersHelperMissing2['default'](instance);
  _helpersIf2['default'](instance);
  _helpersLog2['default'](instance);
  _helpersLookup2['default'](instance);
  _helpersWith2['default'](instance);
}

function moveHelperToHooks(instance, helperName, keepHelper) {
  if (instance.helpers[helperName]) {
    instance.hooks[helperName] = instance.helpers[helperName];
    if (!keepHelper) {
      // Using delete is slow
      instance.helpers[helperName] = undefined;
    }
  }
}
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL2hlbHBlcnMuanMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7O3lDQUF1QyxnQ0FBZ0M7Ozs7MkJBQzlDLGdCQUFnQjs7OztvQ0FDUCwwQkFBMEI7Ozs7eUJBQ3JDLGNBQWM7Ozs7MEJBQ2IsZUFBZTs7Ozs2QkFDWixrQkFBa0I7Ozs7MkJBQ3BCLGdCQUFnQjs7OztBQUVsQyxTQUFTLHNCQUFzQixDQUFDLFFBQVEsRUFBRTtBQUMvQyx5Q0FBMkIsUUFBUSxDQUFDLENBQUM7QUFDckMsMkJBQWEsUUFBUSxDQUFDLENBQUM7QUFDdkIsb0NBQXNCLFFBQVEsQ0FBQyxDQUFDO0FBQ2hDLHlCQUFXLFFBQVEsQ0FBQyxDQUFDO0FBQ3JCLDBCQUFZLFFBQVEsQ0FBQyxDQUFDO0FBQ3RCLDZCQUFlLFFBQVEsQ0FBQyxDQUFDO0FBQ3pCLDJCQUFhLFFBQVEsQ0FBQyxDQUFDO0NBQ3hCOztBQUVNLFNBQVMsaUJBQWlCLENBQUMsUUFBUSxFQUFFLFVBQVUsRUFBRSxVQUFVLEVBQUU7QUFDbEUsTUFBSSxRQUFRLENBQUMsT0FBTyxDQUFDLFVBQVUsQ0FBQyxFQUFFO0FBQ2hDLFlBQVEsQ0FBQyxLQUFLLENBQUMsVUFBVSxDQUFDLEdBQUcsUUFBUSxDQUFDLE9BQU8sQ0FBQyxVQUFVLENBQUMsQ0FBQztBQUMxRCxRQUFJLENBQUMsVUFBVSxFQUFFOztBQUVmLGNBQVEsQ0FBQyxPQUFPLENBQUMsVUFBVSxDQUFDLEdBQUcsU0FBUyxDQUFDO0tBQzFDO0dBQ0Y7Q0FDRiIsImZpbGUiOiJoZWxwZXJzLmpzIiwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHJlZ2lzdGVyQmxvY2tIZWxwZXJNaXNzaW5nIGZyb20gJy4vaGVscGVycy9ibG9jay1oZWxwZXItbWlzc2luZyc7XG5pbXBvcnQgcmVnaXN0ZXJFYWNoIGZyb20gJy4vaGVscGVycy9lYWNoJztcbmltcG9ydCByZWdpc3RlckhlbHBlck1pc3NpbmcgZnJvbSAnLi9oZWxwZXJzL2hlbHBlci1taXNzaW5nJztcbmltcG9ydCByZWdpc3RlcklmIGZyb20gJy4vaGVscGVycy9pZic7XG5pbXBvcnQgcmVnaXN0ZXJMb2cgZnJvbSAnLi9oZWxwZXJzL2xvZyc7XG5pbXBvcnQgcmVnaXN0ZXJMb29rdXAgZnJvbSAnLi9oZWxwZXJzL2xvb2t1cCc7XG5pbXBvcnQgcmVnaXN0ZXJXaXRoIGZyb20gJy4vaGVscGVycy93aXRoJztcblxuZXhwb3J0IGZ1bmN0aW9uIHJlZ2lzdGVyRGVmYXVsdEhlbHBlcnMoaW5zdGFuY2UpIHtcbiAgcmVnaXN0ZXJCbG9ja0hlbHBlck1pc3NpbmcoaW5zdGFuY2UpO1xuICByZWdpc3RlckVhY2goaW5zdGFuY2UpO1xuICByZWdpc3RlckhlbHBlck1pc3NpbmcoaW5zdGFuY2UpO1xuICByZWdpc3RlcklmKGluc3RhbmNlKTtcbiAgcmVnaXN0ZXJMb2coaW5zdGFuY2UpO1xuICByZWdpc3Rlckxvb2t1cChpbnN0YW5jZSk7XG4gIHJlZ2lzdGVyV2l0aChpbnN0YW5jZSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBtb3ZlSGVscGVyVG9Ib29rcyhpbnN0YW5jZSwgaGVscGVyTmFtZSwga2VlcEhlbHBlcikge1xuICBpZiAoaW5zdGFuY2UuaGVscGVyc1toZWxwZXJOYW1lXSkge1xuICAgIGluc3RhbmNlLmhvb2tzW2hlbHBlck5hbWVdID0gaW5zdGFuY2UuaGVscGVyc1toZWxwZXJOYW1lXTtcbiAgICBpZiAoIWtlZXBIZWxwZXIpIHtcbiAgICAgIC8vIFVzaW5nIGRlbGV0ZSBpcyBzbG93XG4gICAgICBpbnN0YW5jZS5oZWxwZXJzW2hlbHBlck5hbWVdID0gdW5kZWZpbmVkO1xuICAgIH1cbiAgfVxufVxuIl19


/***/ }),

/***/ 9102:
/***/ ((module, exports, __nccwpck_require__) => {



exports.__esModule = true;

var _utils = __nccwpck_require__(8272);

exports["default"] = function (instance) {
  instance.registerHelper('blockHelperMissing', function (context, options) {
    var inverse = options.inverse,
        fn = options.fn;

    if (context === true) {
      return fn(this);
    } else if (context === false || context == null) {
      return inverse(this);
    } else if (_utils.isArray(context)) {
      if (context.length > 0) {
        if (options.ids) {
          options.ids = [options.name];
        }

        return instance.helpers.each(context, options);
      } else {
        return inverse(this);
      }
    } else {
      if (options.data && options.ids) {
        var data = _utils.createFrame(options.data);
        data.contextPath = _utils.appendContextPath(options.data.contextPath, options.name);
        options = { data: data };
      }

      return fn(context, options);
    }
  });
};

module.exports = exports['default'];
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL2hlbHBlcnMvYmxvY2staGVscGVyLW1pc3NpbmcuanMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7OztxQkFBd0QsVUFBVTs7cUJBRW5ELFVBQVMsUUFBUSxFQUFFO0FBQ2hDLFVBQVEsQ0FBQyxjQUFjLENBQUMsb0JBQW9CLEVBQUUsVUFBUyxPQUFPLEVBQUUsT0FBTyxFQUFFO0FBQ3ZFLFFBQUksT0FBTyxHQUFHLE9BQU8sQ0FBQyxPQUFPO1FBQzNCLEVBQUUsR0FBRyxPQUFPLENBQUMsRUFBRSxDQUFDOztBQUVsQixRQUFJLE9BQU8sS0FBSyxJQUFJLEVBQUU7QUFDcEIsYUFBTyxFQUFFLENBQUMsSUFBSSxDQUFDLENBQUM7S0FDakIsTUFBTSxJQUFJLE9BQU8sS0FBSyxLQUFLLElBQUksT0FBTyxJQUFJLElBQUksRUFBRTtBQUMvQyxhQUFPLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQztLQUN0QixNQUFNLElBQUksZUFBUSxPQUFPLENBQUMsRUFBRTtBQUMzQixVQUFJLE9BQU8sQ0FBQyxNQUFNLEdBQUcsQ0FBQyxFQUFFO0FBQ3RCLFlBQUksT0FBTyxDQUFDLEdBQUcsRUFBRTtBQUNmLGlCQUFPLENBQUMsR0FBRyxHQUFHLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDO1NBQzlCOztBQUVELGVBQU8sUUFBUSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDO09BQ2hELE1BQU07QUFDTCxlQUFPLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQztPQUN0QjtLQUNGLE1BQU07QUFDTCxVQUFJLE9BQU8sQ0FBQyxJQUFJLElBQUksT0FBTyxDQUFDLEdBQUcsRUFBRTtBQUMvQixZQUFJLElBQUksR0FBRyxtQkFBWSxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDckMsWUFBSSxDQUFDLFdBQVcsR0FBRyx5QkFDakIsT0FBTyxDQUFDLElBQUksQ0FBQyxXQUFXLEVBQ3hCLE9BQU8sQ0FBQyxJQUFJLENBQ2IsQ0FBQztBQUNGLGVBQU8sR0FBRyxFQUFFLElBQUksRUFBRSxJQUFJLEVBQUUsQ0FBQztPQUMxQjs7QUFFRCxhQUFPLEVBQUUsQ0FBQyxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUM7S0FDN0I7R0FDRixDQUFDLENBQUM7Q0FDSiIsImZpbGUiOiJibG9jay1oZWxwZXItbWlzc2luZy5qcyIsInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IGFwcGVuZENvbnRleHRQYXRoLCBjcmVhdGVGcmFtZSwgaXNBcnJheSB9IGZyb20gJy4uL3V0aWxzJztcblxuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24oaW5zdGFuY2UpIHtcbiAgaW5zdGFuY2UucmVnaXN0ZXJIZWxwZXIoJ2Jsb2NrSGVscGVyTWlzc2luZycsIGZ1bmN0aW9uKGNvbnRleHQsIG9wdGlvbnMpIHtcbiAgICBsZXQgaW52ZXJzZSA9IG9wdGlvbnMuaW52ZXJzZSxcbiAgICAgIGZuID0gb3B0aW9ucy5mbjtcblxuICAgIGlmIChjb250ZXh0ID09PSB0cnVlKSB7XG4gICAgICByZXR1cm4gZm4odGhpcyk7XG4gICAgfSBlbHNlIGlmIChjb250ZXh0ID09PSBmYWxzZSB8fCBjb250ZXh0ID09IG51bGwpIHtcbiAgICAgIHJldHVybiBpbnZlcnNlKHRoaXMpO1xuICAgIH0gZWxzZSBpZiAoaXNBcnJheShjb250ZXh0KSkge1xuICAgICAgaWYgKGNvbnRleHQubGVuZ3RoID4gMCkge1xuICAgICAgICBpZiAob3B0aW9ucy5pZHMpIHtcbiAgICAgICAgICBvcHRpb25zLmlkcyA9IFtvcHRpb25zLm5hbWVdO1xuICAgICAgICB9XG5cbiAgICAgICAgcmV0dXJuIGluc3RhbmNlLmhlbHBlcnMuZWFjaChjb250ZXh0LCBvcHRpb25zKTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIHJldHVybiBpbnZlcnNlKHRoaXMpO1xuICAgICAgfVxuICAgIH0gZWxzZSB7XG4gICAgICBpZiAob3B0aW9ucy5kYXRhICYmIG9wdGlvbnMuaWRzKSB7XG4gICAgICAgIGxldCBkYXRhID0gY3JlYXRlRnJhbWUob3B0aW9ucy5kYXRhKTtcbiAgICAgICAgZGF0YS5jb250ZXh0UGF0aCA9IGFwcGVuZENvbnRleHRQYXRoKFxuICAgICAgICAgIG9wdGlvbnMuZGF0YS5jb250ZXh0UGF0aCxcbiAgICAgICAgICBvcHRpb25zLm5hbWVcbiAgICAgICAgKTtcbiAgICAgICAgb3B0aW9ucyA9IHsgZGF0YTogZGF0YSB9O1xuICAgICAgfVxuXG4gICAgICByZXR1cm4gZm4oY29udGV4dCwgb3B0aW9ucyk7XG4gICAgfVxuICB9KTtcbn1cbiJdfQ==


/***/ }),

/***/ 3350:
/***/ ((module, exports, __nccwpck_require__) => {



exports.__esModule = true;
// istanbul ignore next

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }

var _utils = __nccwpck_require__(8272);

var _exception = __nccwpck_require__(9252);

var _exception2 = _interopRequireDefault(_exception);

/**
 * Close an unfinished iterator after the block body threw, like for...of does,
 * so that generators can run their cleanup code.
 *
 * Errors thrown while closing, including by a `return` getter, are ignored:
 * the block's error is the cause and is the one the caller must see.
 *
 * @param {Iterator} iterator the iterator that was being consumed
 */
function closeIterator(iterator) {
  try {
    var _close = iterator['return'];
    if (_utils.isFunction(_close)) {
      _close.call(iterator);
    }
  } catch (closeError) {
    // NOP
  }
}

exports["default"] = function (instance) {
  instance.registerHelper('each', function (context, options) {
    if (!options) {
      throw new _exception2['default']('Must pass iterator to #each');
    }

    var fn = options.fn,
        inverse = options.inverse,
        i = 0,
        ret = '',
        data = undefined,
        contextPath = undefined;

    if (options.data && options.ids) {
      contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]) + '.';
    }

    if (_utils.isFunction(context)) {
      context = context.call(this);
    }

    if (options.data) {
      data = _utils.createFrame(options.data);
    }

    function execIteration(field, index, last, value) {
      if (data) {
        data.key = field;
        data.index = index;
        data.first = index === 0;
        data.last = !!last;

        if (contextPath) {
          data.contextPath = contextPath + field;
        }
      }

      ret = ret + fn(value, {
        data: data,
        blockParams: _utils.blockParams([value, field], [contextPath + field, null])
      });
    }

    if (context && typeof context === 'object') {
      if (_utils.isArray(context)) {
        for (var j = context.length; i < j; i++) {
          if (i in context) {
            execIteration(i, i, i === context.length - 1, context[i]);
          }
        }
      } else if (typeof Symbol === 'function' && context[Symbol.iterator]) {
        var iterator = context[Symbol.iterator]();
        var current = iterator.next();
        while (!current.done) {
          var next = iterator.next();
          try {
            execIteration(i, i, next.done, current.value);
          } catch (e) {
            if (!next.done) {
              closeIterator(iterator);
            }
            throw e;
          }
          current = next;
          i++;
        }
      } else {
        (function () {
          var priorKey = undefined;

          Object.keys(context).forEach(function (key) {
            // We're running the iterations one step out of sync so we can detect
            // the last iteration without have to scan the object twice and create
            // an itermediate keys array.
            if (priorKey !== undefined) {
              execIteration(priorKey, i - 1, false, context[priorKey]);
            }
            priorKey = key;
            i++;
          });
          if (priorKey !== undefined) {
            execIteration(priorKey, i - 1, true, context[priorKey]);
          }
        })();
      }
    }

    if (i === 0) {
      ret = inverse(this);
    }

    return ret;
  });
};

module.exports = exports['default'];
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL2hlbHBlcnMvZWFjaC5qcyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7O3FCQU1PLFVBQVU7O3lCQUNLLGNBQWM7Ozs7Ozs7Ozs7Ozs7QUFXcEMsU0FBUyxhQUFhLENBQUMsUUFBUSxFQUFFO0FBQy9CLE1BQUk7QUFDRixRQUFJLE1BQUssR0FBRyxRQUFRLFVBQU8sQ0FBQztBQUM1QixRQUFJLGtCQUFXLE1BQUssQ0FBQyxFQUFFO0FBQ3JCLFlBQUssQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLENBQUM7S0FDdEI7R0FDRixDQUFDLE9BQU8sVUFBVSxFQUFFOztHQUVwQjtDQUNGOztxQkFFYyxVQUFTLFFBQVEsRUFBRTtBQUNoQyxVQUFRLENBQUMsY0FBYyxDQUFDLE1BQU0sRUFBRSxVQUFTLE9BQU8sRUFBRSxPQUFPLEVBQUU7QUFDekQsUUFBSSxDQUFDLE9BQU8sRUFBRTtBQUNaLFlBQU0sMkJBQWMsNkJBQTZCLENBQUMsQ0FBQztLQUNwRDs7QUFFRCxRQUFJLEVBQUUsR0FBRyxPQUFPLENBQUMsRUFBRTtRQUNqQixPQUFPLEdBQUcsT0FBTyxDQUFDLE9BQU87UUFDekIsQ0FBQyxHQUFHLENBQUM7UUFDTCxHQUFHLEdBQUcsRUFBRTtRQUNSLElBQUksWUFBQTtRQUNKLFdBQVcsWUFBQSxDQUFDOztBQUVkLFFBQUksT0FBTyxDQUFDLElBQUksSUFBSSxPQUFPLENBQUMsR0FBRyxFQUFFO0FBQy9CLGlCQUFXLEdBQ1QseUJBQWtCLE9BQU8sQ0FBQyxJQUFJLENBQUMsV0FBVyxFQUFFLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxHQUFHLENBQUM7S0FDckU7O0FBRUQsUUFBSSxrQkFBVyxPQUFPLENBQUMsRUFBRTtBQUN2QixhQUFPLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQztLQUM5Qjs7QUFFRCxRQUFJLE9BQU8sQ0FBQyxJQUFJLEVBQUU7QUFDaEIsVUFBSSxHQUFHLG1CQUFZLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQztLQUNsQzs7QUFFRCxhQUFTLGFBQWEsQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLElBQUksRUFBRSxLQUFLLEVBQUU7QUFDaEQsVUFBSSxJQUFJLEVBQUU7QUFDUixZQUFJLENBQUMsR0FBRyxHQUFHLEtBQUssQ0FBQztBQUNqQixZQUFJLENBQUMsS0FBSyxHQUFHLEtBQUssQ0FBQztBQUNuQixZQUFJLENBQUMsS0FBSyxHQUFHLEtBQUssS0FBSyxDQUFDLENBQUM7QUFDekIsWUFBSSxDQUFDLElBQUksR0FBRyxDQUFDLENBQUMsSUFBSSxDQUFDOztBQUVuQixZQUFJLFdBQVcsRUFBRTtBQUNmLGNBQUksQ0FBQyxXQUFXLEdBQUcsV0FBVyxHQUFHLEtBQUssQ0FBQztTQUN4QztPQUNGOztBQUVELFNBQUcsR0FDRCxHQUFHLEdBQ0gsRUFBRSxDQUFDLEtBQUssRUFBRTtBQUNSLFlBQUksRUFBRSxJQUFJO0FBQ1YsbUJBQVcsRUFBRSxtQkFBWSxDQUFDLEtBQUssRUFBRSxLQUFLLENBQUMsRUFBRSxDQUFDLFdBQVcsR0FBRyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUM7T0FDdEUsQ0FBQyxDQUFDO0tBQ047O0FBRUQsUUFBSSxPQUFPLElBQUksT0FBTyxPQUFPLEtBQUssUUFBUSxFQUFFO0FBQzFDLFVBQUksZUFBUSxPQUFPLENBQUMsRUFBRTtBQUNwQixhQUFLLElBQUksQ0FBQyxHQUFHLE9BQU8sQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEVBQUUsRUFBRTtBQUN2QyxjQUFJLENBQUMsSUFBSSxPQUFPLEVBQUU7QUFDaEIseUJBQWEsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsS0FBSyxPQUFPLENBQUMsTUFBTSxHQUFHLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztXQUMzRDtTQUNGO09BQ0YsTUFBTSxJQUFJLE9BQU8sTUFBTSxLQUFLLFVBQVUsSUFBSSxPQUFPLENBQUMsTUFBTSxDQUFDLFFBQVEsQ0FBQyxFQUFFO0FBQ25FLFlBQU0sUUFBUSxHQUFHLE9BQU8sQ0FBQyxNQUFNLENBQUMsUUFBUSxDQUFDLEVBQUUsQ0FBQztBQUM1QyxZQUFJLE9BQU8sR0FBRyxRQUFRLENBQUMsSUFBSSxFQUFFLENBQUM7QUFDOUIsZUFBTyxDQUFDLE9BQU8sQ0FBQyxJQUFJLEVBQUU7QUFDcEIsY0FBSSxJQUFJLEdBQUcsUUFBUSxDQUFDLElBQUksRUFBRSxDQUFDO0FBQzNCLGNBQUk7QUFDRix5QkFBYSxDQUFDLENBQUMsRUFBRSxDQUFDLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUM7V0FDL0MsQ0FBQyxPQUFPLENBQUMsRUFBRTtBQUNWLGdCQUFJLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRTtBQUNkLDJCQUFhLENBQUMsUUFBUSxDQUFDLENBQUM7YUFDekI7QUFDRCxrQkFBTSxDQUFDLENBQUM7V0FDVDtBQUNELGlCQUFPLEdBQUcsSUFBSSxDQUFDO0FBQ2YsV0FBQyxFQUFFLENBQUM7U0FDTDtPQUNGLE1BQU07O0FBQ0wsY0FBSSxRQUFRLFlBQUEsQ0FBQzs7QUFFYixnQkFBTSxDQUFDLElBQUksQ0FBQyxPQUFPLENBQUMsQ0FBQyxPQUFPLENBQUMsVUFBQSxHQUFHLEVBQUk7Ozs7QUFJbEMsZ0JBQUksUUFBUSxLQUFLLFNBQVMsRUFBRTtBQUMxQiwyQkFBYSxDQUFDLFFBQVEsRUFBRSxDQUFDLEdBQUcsQ0FBQyxFQUFFLEtBQUssRUFBRSxPQUFPLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQzthQUMxRDtBQUNELG9CQUFRLEdBQUcsR0FBRyxDQUFDO0FBQ2YsYUFBQyxFQUFFLENBQUM7V0FDTCxDQUFDLENBQUM7QUFDSCxjQUFJLFFBQVEsS0FBSyxTQUFTLEVBQUU7QUFDMUIseUJBQWEsQ0FBQyxRQUFRLEVBQUUsQ0FBQyxHQUFHLENBQUMsRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUM7V0FDekQ7O09BQ0Y7S0FDRjs7QUFFRCxRQUFJLENBQUMsS0FBSyxDQUFDLEVBQUU7QUFDWCxTQUFHLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDO0tBQ3JCOztBQUVELFdBQU8sR0FBRyxDQUFDO0dBQ1osQ0FBQyxDQUFDO0NBQ0oiLCJmaWxlIjoiZWFjaC5qcyIsInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7XG4gIGFwcGVuZENvbnRleHRQYXRoLFxuICBibG9ja1BhcmFtcyxcbiAgY3JlYXRlRnJhbWUsXG4gIGlzQXJyYXksXG4gIGlzRnVuY3Rpb25cbn0gZnJvbSAnLi4vdXRpbHMnO1xuaW1wb3J0IEV4Y2VwdGlvbiBmcm9tICcuLi9leGNlcHRpb24nO1xuXG4vKipcbiAqIENsb3NlIGFuIHVuZmluaXNoZWQgaXRlcmF0b3IgYWZ0ZXIgdGhlIGJsb2NrIGJvZHkgdGhyZXcsIGxpa2UgZm9yLi4ub2YgZG9lcyxcbiAqIHNvIHRoYXQgZ2VuZXJhdG9ycyBjYW4gcnVuIHRoZWlyIGNsZWFudXAgY29kZS5cbiAqXG4gKiBFcnJvcnMgdGhyb3duIHdoaWxlIGNsb3NpbmcsIGluY2x1ZGluZyBieSBhIGByZXR1cm5gIGdldHRlciwgYXJlIGlnbm9yZWQ6XG4gKiB0aGUgYmxvY2sncyBlcnJvciBpcyB0aGUgY2F1c2UgYW5kIGlzIHRoZSBvbmUgdGhlIGNhbGxlciBtdXN0IHNlZS5cbiAqXG4gKiBAcGFyYW0ge0l0ZXJhdG9yfSBpdGVyYXRvciB0aGUgaXRlcmF0b3IgdGhhdCB3YXMgYmVpbmcgY29uc3VtZWRcbiAqL1xuZnVuY3Rpb24gY2xvc2VJdGVyYXRvcihpdGVyYXRvcikge1xuICB0cnkge1xuICAgIGxldCBjbG9zZSA9IGl0ZXJhdG9yLnJldHVybjtcbiAgICBpZiAoaXNGdW5jdGlvbihjbG9zZSkpIHtcbiAgICAgIGNsb3NlLmNhbGwoaXRlcmF0b3IpO1xuICAgIH1cbiAgfSBjYXRjaCAoY2xvc2VFcnJvcikge1xuICAgIC8vIE5PUFxuICB9XG59XG5cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uKGluc3RhbmNlKSB7XG4gIGluc3RhbmNlLnJlZ2lzdGVySGVscGVyKCdlYWNoJywgZnVuY3Rpb24oY29udGV4dCwgb3B0aW9ucykge1xuICAgIGlmICghb3B0aW9ucykge1xuICAgICAgdGhyb3cgbmV3IEV4Y2VwdGlvbignTXVzdCBwYXNzIGl0ZXJhdG9yIHRvICNlYWNoJyk7XG4gICAgfVxuXG4gICAgbGV0IGZuID0gb3B0aW9ucy5mbixcbiAgICAgIGludmVyc2UgPSBvcHRpb25zLmludmVyc2UsXG4gICAgICBpID0gMCxcbiAgICAgIHJldCA9ICcnLFxuICAgICAgZGF0YSxcbiAgICAgIGNvbnRleHRQYXRoO1xuXG4gICAgaWYgKG9wdGlvbnMuZGF0YSAmJiBvcHRpb25zLmlkcykge1xuICAgICAgY29udGV4dFBhdGggPVxuICAgICAgICBhcHBlbmRDb250ZXh0UGF0aChvcHRpb25zLmRhdGEuY29udGV4dFBhdGgsIG9wdGlvbnMuaWRzWzBdKSArICcuJztcbiAgICB9XG5cbiAgICBpZiAoaXNGdW5jdGlvbihjb250ZXh0KSkge1xuICAgICAgY29udGV4dCA9IGNvbnRleHQuY2FsbCh0aGlzKTtcbiAgICB9XG5cbiAgICBpZiAob3B0aW9ucy5kYXRhKSB7XG4gICAgICBkYXRhID0gY3JlYXRlRnJhbWUob3B0aW9ucy5kYXRhKTtcbiAgICB9XG5cbiAgICBmdW5jdGlvbiBleGVjSXRlcmF0aW9uKGZpZWxkLCBpbmRleCwgbGFzdCwgdmFsdWUpIHtcbiAgICAgIGlmIChkYXRhKSB7XG4gICAgICAgIGRhdGEua2V5ID0gZmllbGQ7XG4gICAgICAgIGRhdGEuaW5kZXggPSBpbmRleDtcbiAgICAgICAgZGF0YS5maXJzdCA9IGluZGV4ID09PSAwO1xuICAgICAgICBkYXRhLmxhc3QgPSAhIWxhc3Q7XG5cbiAgICAgICAgaWYgKGNvbnRleHRQYXRoKSB7XG4gICAgICAgICAgZGF0YS5jb250ZXh0UGF0aCA9IGNvbnRleHRQYXRoICsgZmllbGQ7XG4gICAgICAgIH1cbiAgICAgIH1cblxuICAgICAgcmV0ID1cbiAgICAgICAgcmV0ICtcbiAgICAgICAgZm4odmFsdWUsIHtcbiAgICAgICAgICBkYXRhOiBkYXRhLFxuICAgICAgICAgIGJsb2NrUGFyYW1zOiBibG9ja1BhcmFtcyhbdmFsdWUsIGZpZWxkXSwgW2NvbnRleHRQYXRoICsgZmllbGQsIG51bGxdKVxuICAgICAgICB9KTtcbiAgICB9XG5cbiAgICBpZiAoY29udGV4dCAmJiB0eXBlb2YgY29udGV4dCA9PT0gJ29iamVjdCcpIHtcbiAgICAgIGlmIChpc0FycmF5KGNvbnRleHQpKSB7XG4gICAgICAgIGZvciAobGV0IGogPSBjb250ZXh0Lmxlbmd0aDsgaSA8IGo7IGkrKykge1xuICAgICAgICAgIGlmIChpIGluIGNvbnRleHQpIHtcbiAgICAgICAgICAgIGV4ZWNJdGVyYXRpb24oaSwgaSwgaSA9PT0gY29udGV4dC5sZW5ndGggLSAxLCBjb250ZXh0W2ldKTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgIH0gZWxzZSBpZiAodHlwZW9mIFN5bWJvbCA9PT0gJ2Z1bmN0aW9uJyAmJiBjb250ZXh0W1N5bWJvbC5pdGVyYXRvcl0pIHtcbiAgICAgICAgY29uc3QgaXRlcmF0b3IgPSBjb250ZXh0W1N5bWJvbC5pdGVyYXRvcl0oKTtcbiAgICAgICAgbGV0IGN1cnJlbnQgPSBpdGVyYXRvci5uZXh0KCk7XG4gICAgICAgIHdoaWxlICghY3VycmVudC5kb25lKSB7XG4gICAgICAgICAgbGV0IG5leHQgPSBpdGVyYXRvci5uZXh0KCk7XG4gICAgICAgICAgdHJ5IHtcbiAgICAgICAgICAgIGV4ZWNJdGVyYXRpb24oaSwgaSwgbmV4dC5kb25lLCBjdXJyZW50LnZhbHVlKTtcbiAgICAgICAgICB9IGNhdGNoIChlKSB7XG4gICAgICAgICAgICBpZiAoIW5leHQuZG9uZSkge1xuICAgICAgICAgICAgICBjbG9zZUl0ZXJhdG9yKGl0ZXJhdG9yKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHRocm93IGU7XG4gICAgICAgICAgfVxuICAgICAgICAgIGN1cnJlbnQgPSBuZXh0O1xuICAgICAgICAgIGkrKztcbiAgICAgICAgfVxuICAgICAgfSBlbHNlIHtcbiAgICAgICAgbGV0IHByaW9yS2V5O1xuXG4gICAgICAgIE9iamVjdC5rZXlzKGNvbnRleHQpLmZvckVhY2goa2V5ID0+IHtcbiAgICAgICAgICAvLyBXZSdyZSBydW5uaW5nIHRoZSBpdGVyYXRpb25zIG9uZSBzdGVwIG91dCBvZiBzeW5jIHNvIHdlIGNhbiBkZXRlY3RcbiAgICAgICAgICAvLyB0aGUgbGFzdCBpdGVyYXRpb24gd2l0aG91dCBoYXZlIHRvIHNjYW4gdGhlIG9iamVjdCB0d2ljZSBhbmQgY3JlYXRlXG4gICAgICAgICAgLy8gYW4gaXRlcm1lZGlhdGUga2V5cyBhcnJheS5cbiAgICAgICAgICBpZiAocHJpb3JLZXkgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgICAgZXhlY0l0ZXJhdGlvbihwcmlvcktleSwgaSAtIDEsIGZhbHNlLCBjb250ZXh0W3ByaW9yS2V5XSk7XG4gICAgICAgICAgfVxuICAgICAgICAgIHByaW9yS2V5ID0ga2V5O1xuICAgICAgICAgIGkrKztcbiAgICAgICAgfSk7XG4gICAgICAgIGlmIChwcmlvcktleSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgZXhlY0l0ZXJhdGlvbihwcmlvcktleSwgaSAtIDEsIHRydWUsIGNvbnRleHRbcHJpb3JLZXldKTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgIH1cblxuICAgIGlmIChpID09PSAwKSB7XG4gICAgICByZXQgPSBpbnZlcnNlKHRoaXMpO1xuICAgIH1cblxuICAgIHJldHVybiByZXQ7XG4gIH0pO1xufVxuIl19


/***/ }),

/***/ 9786:
/***/ ((module, exports, __nccwpck_require__) => {



exports.__esModule = true;
// istanbul ignore next

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }

var _exception = __nccwpck_require__(9252);

var _exception2 = _interopRequireDefault(_exception);

exports["default"] = function (instance) {
  instance.registerHelper('helperMissing', function () /* [args, ]options */{
    if (arguments.length === 1) {
      // A missing field in a {{foo}} construct.
      return undefined;
    } else {
      // Someone is actually trying to call something, blow up.
      throw new _exception2['default']('Missing helper: "' + arguments[arguments.length - 1].name + '"');
    }
  });
};

module.exports = exports['default'];
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL2hlbHBlcnMvaGVscGVyLW1pc3NpbmcuanMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozt5QkFBc0IsY0FBYzs7OztxQkFFckIsVUFBUyxRQUFRLEVBQUU7QUFDaEMsVUFBUSxDQUFDLGNBQWMsQ0FBQyxlQUFlLEVBQUUsaUNBQWdDO0FBQ3ZFLFFBQUksU0FBUyxDQUFDLE1BQU0sS0FBSyxDQUFDLEVBQUU7O0FBRTFCLGFBQU8sU0FBUyxDQUFDO0tBQ2xCLE1BQU07O0FBRUwsWUFBTSwyQkFDSixtQkFBbUIsR0FBRyxTQUFTLENBQUMsU0FBUyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUcsR0FBRyxDQUNqRSxDQUFDO0tBQ0g7R0FDRixDQUFDLENBQUM7Q0FDSiIsImZpbGUiOiJoZWxwZXItbWlzc2luZy5qcyIsInNvdXJjZXNDb250ZW50IjpbImltcG9ydCBFeGNlcHRpb24gZnJvbSAnLi4vZXhjZXB0aW9uJztcblxuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24oaW5zdGFuY2UpIHtcbiAgaW5zdGFuY2UucmVnaXN0ZXJIZWxwZXIoJ2hlbHBlck1pc3NpbmcnLCBmdW5jdGlvbigvKiBbYXJncywgXW9wdGlvbnMgKi8pIHtcbiAgICBpZiAoYXJndW1lbnRzLmxlbmd0aCA9PT0gMSkge1xuICAgICAgLy8gQSBtaXNzaW5nIGZpZWxkIGluIGEge3tmb299fSBjb25zdHJ1Y3QuXG4gICAgICByZXR1cm4gdW5kZWZpbmVkO1xuICAgIH0gZWxzZSB7XG4gICAgICAvLyBTb21lb25lIGlzIGFjdHVhbGx5IHRyeWluZyB0byBjYWxsIHNvbWV0aGluZywgYmxvdyB1cC5cbiAgICAgIHRocm93IG5ldyBFeGNlcHRpb24oXG4gICAgICAgICdNaXNzaW5nIGhlbHBlcjogXCInICsgYXJndW1lbnRzW2FyZ3VtZW50cy5sZW5ndGggLSAxXS5uYW1lICsgJ1wiJ1xuICAgICAgKTtcbiAgICB9XG4gIH0pO1xufVxuIl19


/***/ }),

/***/ 6040:
/***/ ((module, exports, __nccwpck_require__) => {



exports.__esModule = true;
// istanbul ignore next

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }

var _utils = __nccwpck_require__(8272);

var _exception = __nccwpck_require__(9252);

var _exception2 = _interopRequireDefault(_exception);

exports["default"] = function (instance) {
  instance.registerHelper('if', function (conditional, options) {
    if (arguments.length != 2) {
      throw new _exception2['default']('#if requires exactly one argument');
    }
    if (_utils.isFunction(conditional)) {
      conditional = conditional.call(this);
    }

    // Default behavior is to render the positive path if the value is truthy and not empty.
    // The `includeZero` option may be set to treat the condtional as purely not empty based on the
    // behavior of isEmpty. Effectively this determines if 0 is handled by the positive path or negative.
    if (!options.hash.includeZero && !conditional || _utils.isEmpty(conditional)) {
      return options.inverse(this);
    } else {
      return options.fn(this);
    }
  });

  instance.registerHelper('unless', function (conditional, options) {
    if (arguments.length != 2) {
      throw new _exception2['default']('#unless requires exactly one argument');
    }
    return instance.helpers['if'].call(this, conditional, {
      fn: options.inverse,
      inverse: options.fn,
      hash: options.hash
    });
  });
};

module.exports = exports['default'];
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL2hlbHBlcnMvaWYuanMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7OztxQkFBb0MsVUFBVTs7eUJBQ3hCLGNBQWM7Ozs7cUJBRXJCLFVBQVMsUUFBUSxFQUFFO0FBQ2hDLFVBQVEsQ0FBQyxjQUFjLENBQUMsSUFBSSxFQUFFLFVBQVMsV0FBVyxFQUFFLE9BQU8sRUFBRTtBQUMzRCxRQUFJLFNBQVMsQ0FBQyxNQUFNLElBQUksQ0FBQyxFQUFFO0FBQ3pCLFlBQU0sMkJBQWMsbUNBQW1DLENBQUMsQ0FBQztLQUMxRDtBQUNELFFBQUksa0JBQVcsV0FBVyxDQUFDLEVBQUU7QUFDM0IsaUJBQVcsR0FBRyxXQUFXLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO0tBQ3RDOzs7OztBQUtELFFBQUksQUFBQyxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsV0FBVyxJQUFJLENBQUMsV0FBVyxJQUFLLGVBQVEsV0FBVyxDQUFDLEVBQUU7QUFDdkUsYUFBTyxPQUFPLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDO0tBQzlCLE1BQU07QUFDTCxhQUFPLE9BQU8sQ0FBQyxFQUFFLENBQUMsSUFBSSxDQUFDLENBQUM7S0FDekI7R0FDRixDQUFDLENBQUM7O0FBRUgsVUFBUSxDQUFDLGNBQWMsQ0FBQyxRQUFRLEVBQUUsVUFBUyxXQUFXLEVBQUUsT0FBTyxFQUFFO0FBQy9ELFFBQUksU0FBUyxDQUFDLE1BQU0sSUFBSSxDQUFDLEVBQUU7QUFDekIsWUFBTSwyQkFBYyx1Q0FBdUMsQ0FBQyxDQUFDO0tBQzlEO0FBQ0QsV0FBTyxRQUFRLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsV0FBVyxFQUFFO0FBQ3BELFFBQUUsRUFBRSxPQUFPLENBQUMsT0FBTztBQUNuQixhQUFPLEVBQUUsT0FBTyxDQUFDLEVBQUU7QUFDbkIsVUFBSSxFQUFFLE9BQU8sQ0FBQyxJQUFJO0tBQ25CLENBQUMsQ0FBQztHQUNKLENBQUMsQ0FBQztDQUNKIiwiZmlsZSI6ImlmLmpzIiwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHsgaXNFbXB0eSwgaXNGdW5jdGlvbiB9IGZyb20gJy4uL3V0aWxzJztcbmltcG9ydCBFeGNlcHRpb24gZnJvbSAnLi4vZXhjZXB0aW9uJztcblxuZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24oaW5zdGFuY2UpIHtcbiAgaW5zdGFuY2UucmVnaXN0ZXJIZWxwZXIoJ2lmJywgZnVuY3Rpb24oY29uZGl0aW9uYWwsIG9wdGlvbnMpIHtcbiAgICBpZiAoYXJndW1lbnRzLmxlbmd0aCAhPSAyKSB7XG4gICAgICB0aHJvdyBuZXcgRXhjZXB0aW9uKCcjaWYgcmVxdWlyZXMgZXhhY3RseSBvbmUgYXJndW1lbnQnKTtcbiAgICB9XG4gICAgaWYgKGlzRnVuY3Rpb24oY29uZGl0aW9uYWwpKSB7XG4gICAgICBjb25kaXRpb25hbCA9IGNvbmRpdGlvbmFsLmNhbGwodGhpcyk7XG4gICAgfVxuXG4gICAgLy8gRGVmYXVsdCBiZWhhdmlvciBpcyB0byByZW5kZXIgdGhlIHBvc2l0aXZlIHBhdGggaWYgdGhlIHZhbHVlIGlzIHRydXRoeSBhbmQgbm90IGVtcHR5LlxuICAgIC8vIFRoZSBgaW5jbHVkZVplcm9gIG9wdGlvbiBtYXkgYmUgc2V0IHRvIHRyZWF0IHRoZSBjb25kdGlvbmFsIGFzIHB1cmVseSBub3QgZW1wdHkgYmFzZWQgb24gdGhlXG4gICAgLy8gYmVoYXZpb3Igb2YgaXNFbXB0eS4gRWZmZWN0aXZlbHkgdGhpcyBkZXRlcm1pbmVzIGlmIDAgaXMgaGFuZGxlZCBieSB0aGUgcG9zaXRpdmUgcGF0aCBvciBuZWdhdGl2ZS5cbiAgICBpZiAoKCFvcHRpb25zLmhhc2guaW5jbHVkZVplcm8gJiYgIWNvbmRpdGlvbmFsKSB8fCBpc0VtcHR5KGNvbmRpdGlvbmFsKSkge1xuICAgICAgcmV0dXJuIG9wdGlvbnMuaW52ZXJzZSh0aGlzKTtcbiAgICB9IGVsc2Uge1xuICAgICAgcmV0dXJuIG9wdGlvbnMuZm4odGhpcyk7XG4gICAgfVxuICB9KTtcblxuICBpbnN0YW5jZS5yZWdpc3RlckhlbHBlcigndW5sZXNzJywgZnVuY3Rpb24oY29uZGl0aW9uYWwsIG9wdGlvbnMpIHtcbiAgICBpZiAoYXJndW1lbnRzLmxlbmd0aCAhPSAyKSB7XG4gICAgICB0aHJvdyBuZXcgRXhjZXB0aW9uKCcjdW5sZXNzIHJlcXVpcmVzIGV4YWN0bHkgb25lIGFyZ3VtZW50Jyk7XG4gICAgfVxuICAgIHJldHVybiBpbnN0YW5jZS5oZWxwZXJzWydpZiddLmNhbGwodGhpcywgY29uZGl0aW9uYWwsIHtcbiAgICAgIGZuOiBvcHRpb25zLmludmVyc2UsXG4gICAgICBpbnZlcnNlOiBvcHRpb25zLmZuLFxuICAgICAgaGFzaDogb3B0aW9ucy5oYXNoXG4gICAgfSk7XG4gIH0pO1xufVxuIl19


/***/ }),

/***/ 4969:
/***/ ((module, exports) => {



exports.__esModule = true;

exports["default"] = function (instance) {
  instance.registerHelper('log', function () /* message, options */{
    var args = [undefined],
        options = arguments[arguments.length - 1];
    for (var i = 0; i < arguments.length - 1; i++) {
      args.push(arguments[i]);
    }

    var level = 1;
    if (options.hash.level != null) {
      level = options.hash.level;
    } else if (options.data && options.data.level != null) {
      level = options.data.level;
    }
    args[0] = level;

    instance.log.apply(instance, args);
  });
};

module.exports = exports['default'];
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL2hlbHBlcnMvbG9nLmpzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7cUJBQWUsVUFBUyxRQUFRLEVBQUU7QUFDaEMsVUFBUSxDQUFDLGNBQWMsQ0FBQyxLQUFLLEVBQUUsa0NBQWlDO0FBQzlELFFBQUksSUFBSSxHQUFHLENBQUMsU0FBUyxDQUFDO1FBQ3BCLE9BQU8sR0FBRyxTQUFTLENBQUMsU0FBUyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQztBQUM1QyxTQUFLLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUcsU0FBUyxDQUFDLE1BQU0sR0FBRyxDQUFDLEVBQUUsQ0FBQyxFQUFFLEVBQUU7QUFDN0MsVUFBSSxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQztLQUN6Qjs7QUFFRCxRQUFJLEtBQUssR0FBRyxDQUFDLENBQUM7QUFDZCxRQUFJLE9BQU8sQ0FBQyxJQUFJLENBQUMsS0FBSyxJQUFJLElBQUksRUFBRTtBQUM5QixXQUFLLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUM7S0FDNUIsTUFBTSxJQUFJLE9BQU8sQ0FBQyxJQUFJLElBQUksT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLElBQUksSUFBSSxFQUFFO0FBQ3JELFdBQUssR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQztLQUM1QjtBQUNELFFBQUksQ0FBQyxDQUFDLENBQUMsR0FBRyxLQUFLLENBQUM7O0FBRWhCLFlBQVEsQ0FBQyxHQUFHLE1BQUEsQ0FBWixRQUFRLEVBQVEsSUFBSSxDQUFDLENBQUM7R0FDdkIsQ0FBQyxDQUFDO0NBQ0oiLCJmaWxlIjoibG9nLmpzIiwic291cmNlc0NvbnRlbnQiOlsiZXhwb3J0IGRlZmF1bHQgZnVuY3Rpb24oaW5zdGFuY2UpIHtcbiAgaW5zdGFuY2UucmVnaXN0ZXJIZWxwZXIoJ2xvZycsIGZ1bmN0aW9uKC8qIG1lc3NhZ2UsIG9wdGlvbnMgKi8pIHtcbiAgICBsZXQgYXJncyA9IFt1bmRlZmluZWRdLFxuICAgICAgb3B0aW9ucyA9IGFyZ3VtZW50c1thcmd1bWVudHMubGVuZ3RoIC0gMV07XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBhcmd1bWVudHMubGVuZ3RoIC0gMTsgaSsrKSB7XG4gICAgICBhcmdzLnB1c2goYXJndW1lbnRzW2ldKTtcbiAgICB9XG5cbiAgICBsZXQgbGV2ZWwgPSAxO1xuICAgIGlmIChvcHRpb25zLmhhc2gubGV2ZWwgIT0gbnVsbCkge1xuICAgICAgbGV2ZWwgPSBvcHRpb25zLmhhc2gubGV2ZWw7XG4gICAgfSBlbHNlIGlmIChvcHRpb25zLmRhdGEgJiYgb3B0aW9ucy5kYXRhLmxldmVsICE9IG51bGwpIHtcbiAgICAgIGxldmVsID0gb3B0aW9ucy5kYXRhLmxldmVsO1xuICAgIH1cbiAgICBhcmdzWzBdID0gbGV2ZWw7XG5cbiAgICBpbnN0YW5jZS5sb2coLi4uYXJncyk7XG4gIH0pO1xufVxuIl19


/***/ }),

/***/ 3285:
/***/ ((module, exports) => {



exports.__esModule = true;

exports["default"] = function (instance) {
  instance.registerHelper('lookup', function (obj, field, options) {
    if (!obj) {
      // Note for 5.0: Change to "obj == null" in 5.0
      return obj;
    }
    return options.lookupProperty(obj, field);
  });
};

module.exports = exports['default'];
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL2hlbHBlcnMvbG9va3VwLmpzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7cUJBQWUsVUFBUyxRQUFRLEVBQUU7QUFDaEMsVUFBUSxDQUFDLGNBQWMsQ0FBQyxRQUFRLEVBQUUsVUFBUyxHQUFHLEVBQUUsS0FBSyxFQUFFLE9BQU8sRUFBRTtBQUM5RCxRQUFJLENBQUMsR0FBRyxFQUFFOztBQUVSLGFBQU8sR0FBRyxDQUFDO0tBQ1o7QUFDRCxXQUFPLE9BQU8sQ0FBQyxjQUFjLENBQUMsR0FBRyxFQUFFLEtBQUssQ0FBQyxDQUFDO0dBQzNDLENBQUMsQ0FBQztDQUNKIiwiZmlsZSI6Imxvb2t1cC5qcyIsInNvdXJjZXNDb250ZW50IjpbImV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uKGluc3RhbmNlKSB7XG4gIGluc3RhbmNlLnJlZ2lzdGVySGVscGVyKCdsb29rdXAnLCBmdW5jdGlvbihvYmosIGZpZWxkLCBvcHRpb25zKSB7XG4gICAgaWYgKCFvYmopIHtcbiAgICAgIC8vIE5vdGUgZm9yIDUuMDogQ2hhbmdlIHRvIFwib2JqID09IG51bGxcIiBpbiA1LjBcbiAgICAgIHJldHVybiBvYmo7XG4gICAgfVxuICAgIHJldHVybiBvcHRpb25zLmxvb2t1cFByb3BlcnR5KG9iaiwgZmllbGQpO1xuICB9KTtcbn1cbiJdfQ==


/***/ }),

/***/ 1691:
/***/ ((module, exports, __nccwpck_require__) => {



exports.__esModule = true;
// istanbul ignore next

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }

var _utils = __nccwpck_require__(8272);

var _exception = __nccwpck_require__(9252);

var _exception2 = _interopRequireDefault(_exception);

exports["default"] = function (instance) {
  instance.registerHelper('with', function (context, options) {
    if (arguments.length != 2) {
      throw new _exception2['default']('#with requires exactly one argument');
    }
    if (_utils.isFunction(context)) {
      context = context.call(this);
    }

    var fn = options.fn;

    if (!_utils.isEmpty(context)) {
      var data = options.data;
      if (options.data && options.ids) {
        data = _utils.createFrame(options.data);
        data.contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]);
      }

      return fn(context, {
        data: data,
        blockParams: _utils.blockParams([context], [data && data.contextPath])
      });
    } else {
      return options.inverse(this);
    }
  });
};

module.exports = exports['default'];
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL2hlbHBlcnMvd2l0aC5qcyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7O3FCQU1PLFVBQVU7O3lCQUNLLGNBQWM7Ozs7cUJBRXJCLFVBQVMsUUFBUSxFQUFFO0FBQ2hDLFVBQVEsQ0FBQyxjQUFjLENBQUMsTUFBTSxFQUFFLFVBQVMsT0FBTyxFQUFFLE9BQU8sRUFBRTtBQUN6RCxRQUFJLFNBQVMsQ0FBQyxNQUFNLElBQUksQ0FBQyxFQUFFO0FBQ3pCLFlBQU0sMkJBQWMscUNBQXFDLENBQUMsQ0FBQztLQUM1RDtBQUNELFFBQUksa0JBQVcsT0FBTyxDQUFDLEVBQUU7QUFDdkIsYUFBTyxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUM7S0FDOUI7O0FBRUQsUUFBSSxFQUFFLEdBQUcsT0FBTyxDQUFDLEVBQUUsQ0FBQzs7QUFFcEIsUUFBSSxDQUFDLGVBQVEsT0FBTyxDQUFDLEVBQUU7QUFDckIsVUFBSSxJQUFJLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQztBQUN4QixVQUFJLE9BQU8sQ0FBQyxJQUFJLElBQUksT0FBTyxDQUFDLEdBQUcsRUFBRTtBQUMvQixZQUFJLEdBQUcsbUJBQVksT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ2pDLFlBQUksQ0FBQyxXQUFXLEdBQUcseUJBQ2pCLE9BQU8sQ0FBQyxJQUFJLENBQUMsV0FBVyxFQUN4QixPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUNmLENBQUM7T0FDSDs7QUFFRCxhQUFPLEVBQUUsQ0FBQyxPQUFPLEVBQUU7QUFDakIsWUFBSSxFQUFFLElBQUk7QUFDVixtQkFBVyxFQUFFLG1CQUFZLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQyxJQUFJLElBQUksSUFBSSxDQUFDLFdBQVcsQ0FBQyxDQUFDO09BQ2hFLENBQUMsQ0FBQztLQUNKLE1BQU07QUFDTCxhQUFPLE9BQU8sQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUM7S0FDOUI7R0FDRixDQUFDLENBQUM7Q0FDSiIsImZpbGUiOiJ3aXRoLmpzIiwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHtcbiAgYXBwZW5kQ29udGV4dFBhdGgsXG4gIGJsb2NrUGFyYW1zLFxuICBjcmVhdGVGcmFtZSxcbiAgaXNFbXB0eSxcbiAgaXNGdW5jdGlvblxufSBmcm9tICcuLi91dGlscyc7XG5pbXBvcnQgRXhjZXB0aW9uIGZyb20gJy4uL2V4Y2VwdGlvbic7XG5cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uKGluc3RhbmNlKSB7XG4gIGluc3RhbmNlLnJlZ2lzdGVySGVscGVyKCd3aXRoJywgZnVuY3Rpb24oY29udGV4dCwgb3B0aW9ucykge1xuICAgIGlmIChhcmd1bWVudHMubGVuZ3RoICE9IDIpIHtcbiAgICAgIHRocm93IG5ldyBFeGNlcHRpb24oJyN3aXRoIHJlcXVpcmVzIGV4YWN0bHkgb25lIGFyZ3VtZW50Jyk7XG4gICAgfVxuICAgIGlmIChpc0Z1bmN0aW9uKGNvbnRleHQpKSB7XG4gICAgICBjb250ZXh0ID0gY29udGV4dC5jYWxsKHRoaXMpO1xuICAgIH1cblxuICAgIGxldCBmbiA9IG9wdGlvbnMuZm47XG5cbiAgICBpZiAoIWlzRW1wdHkoY29udGV4dCkpIHtcbiAgICAgIGxldCBkYXRhID0gb3B0aW9ucy5kYXRhO1xuICAgICAgaWYgKG9wdGlvbnMuZGF0YSAmJiBvcHRpb25zLmlkcykge1xuICAgICAgICBkYXRhID0gY3JlYXRlRnJhbWUob3B0aW9ucy5kYXRhKTtcbiAgICAgICAgZGF0YS5jb250ZXh0UGF0aCA9IGFwcGVuZENvbnRleHRQYXRoKFxuICAgICAgICAgIG9wdGlvbnMuZGF0YS5jb250ZXh0UGF0aCxcbiAgICAgICAgICBvcHRpb25zLmlkc1swXVxuICAgICAgICApO1xuICAgICAgfVxuXG4gICAgICByZXR1cm4gZm4oY29udGV4dCwge1xuICAgICAgICBkYXRhOiBkYXRhLFxuICAgICAgICBibG9ja1BhcmFtczogYmxvY2tQYXJhbXMoW2NvbnRleHRdLCBbZGF0YSAmJiBkYXRhLmNvbnRleHRQYXRoXSlcbiAgICAgIH0pO1xuICAgIH0gZWxzZSB7XG4gICAgICByZXR1cm4gb3B0aW9ucy5pbnZlcnNlKHRoaXMpO1xuICAgIH1cbiAgfSk7XG59XG4iXX0=


/***/ }),

/***/ 4784:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



exports.__esModule = true;
exports.createProtoAccessControl = createProtoAccessControl;
exports.resultIsAllowed = resultIsAllowed;
exports.isPrototypeConstructor = isPrototypeConstructor;
exports.resetLoggedProperties = resetLoggedProperties;
// istanbul ignore next

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }

var _utils = __nccwpck_require__(8272);

var _logger = __nccwpck_require__(8525);

var _logger2 = _interopRequireDefault(_logger);

var loggedProperties = Object.create(null);

function createProtoAccessControl(runtimeOptions) {
  // Create an object with "null"-prototype to avoid truthy results on
  // prototype properties.
  var propertyWhiteList = Object.create(null);
  // eslint-disable-next-line no-proto
  propertyWhiteList['__proto__'] = false;
  _utils.extend(propertyWhiteList, runtimeOptions.allowedProtoProperties);

  var methodWhiteList = Object.create(null);
  methodWhiteList['constructor'] = false;
  methodWhiteList['__defineGetter__'] = false;
  methodWhiteList['__defineSetter__'] = false;
  methodWhiteList['__lookupGetter__'] = false;
  methodWhiteList['__lookupSetter__'] = false;
  _utils.extend(methodWhiteList, runtimeOptions.allowedProtoMethods);

  return {
    properties: {
      whitelist: propertyWhiteList,
      defaultValue: runtimeOptions.allowProtoPropertiesByDefault
    },
    methods: {
      whitelist: methodWhiteList,
      defaultValue: runtimeOptions.allowProtoMethodsByDefault
    }
  };
}

function resultIsAllowed(result, protoAccessControl, propertyName) {
  if (typeof result === 'function') {
    return checkWhiteList(protoAccessControl.methods, propertyName);
  } else {
    return checkWhiteList(protoAccessControl.properties, propertyName);
  }
}

/**
 * Detect a prototype object's own "constructor" back-reference, e.g.
 * `Function.prototype.constructor === Function`. Because "constructor" is an
 * "own" property of such objects, it would otherwise bypass the prototype-access
 * checks and expose dangerous constructors (allowing arbitrary code execution).
 *
 * Only functions can be constructors, so other values are never treated as one
 * and their `prototype` is never read.
 *
 * @param {*} parent the object the property is being read from
 * @param {string} propertyName the property being looked up
 * @param {*} result the already-resolved value of `parent[propertyName]`
 * @returns {boolean} true if the lookup resolves `parent`'s own constructor
 */

function isPrototypeConstructor(parent, propertyName, result) {
  return propertyName === 'constructor' && typeof result === 'function' && parent === result.prototype;
}

function checkWhiteList(protoAccessControlForType, propertyName) {
  if (protoAccessControlForType.whitelist[propertyName] !== undefined) {
    return protoAccessControlForType.whitelist[propertyName] === true;
  }
  if (protoAccessControlForType.defaultValue !== undefined) {
    return protoAccessControlForType.defaultValue;
  }
  logUnexpecedPropertyAccessOnce(propertyName);
  return false;
}

function logUnexpecedPropertyAccessOnce(propertyName) {
  if (loggedProperties[propertyName] !== true) {
    loggedProperties[propertyName] = true;
    _logger2['default'].log('error', 'Handlebars: Access has been denied to resolve the property "' + propertyName + '" because it is not an "own property" of its parent.\n' + 'You can add a runtime option to disable the check or this warning:\n' + 'See https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details');
  }
}

function resetLoggedProperties() {
  Object.keys(loggedProperties).forEach(function (propertyName) {
    delete loggedProperties[propertyName];
  });
}
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL2ludGVybmFsL3Byb3RvLWFjY2Vzcy5qcyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7OztxQkFBdUIsVUFBVTs7c0JBQ2QsV0FBVzs7OztBQUU5QixJQUFNLGdCQUFnQixHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUM7O0FBRXRDLFNBQVMsd0JBQXdCLENBQUMsY0FBYyxFQUFFOzs7QUFHdkQsTUFBTSxpQkFBaUIsR0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFDOztBQUU5QyxtQkFBaUIsQ0FBQyxXQUFXLENBQUMsR0FBRyxLQUFLLENBQUM7QUFDdkMsZ0JBQU8saUJBQWlCLEVBQUUsY0FBYyxDQUFDLHNCQUFzQixDQUFDLENBQUM7O0FBRWpFLE1BQU0sZUFBZSxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUM7QUFDNUMsaUJBQWUsQ0FBQyxhQUFhLENBQUMsR0FBRyxLQUFLLENBQUM7QUFDdkMsaUJBQWUsQ0FBQyxrQkFBa0IsQ0FBQyxHQUFHLEtBQUssQ0FBQztBQUM1QyxpQkFBZSxDQUFDLGtCQUFrQixDQUFDLEdBQUcsS0FBSyxDQUFDO0FBQzVDLGlCQUFlLENBQUMsa0JBQWtCLENBQUMsR0FBRyxLQUFLLENBQUM7QUFDNUMsaUJBQWUsQ0FBQyxrQkFBa0IsQ0FBQyxHQUFHLEtBQUssQ0FBQztBQUM1QyxnQkFBTyxlQUFlLEVBQUUsY0FBYyxDQUFDLG1CQUFtQixDQUFDLENBQUM7O0FBRTVELFNBQU87QUFDTCxjQUFVLEVBQUU7QUFDVixlQUFTLEVBQUUsaUJBQWlCO0FBQzVCLGtCQUFZLEVBQUUsY0FBYyxDQUFDLDZCQUE2QjtLQUMzRDtBQUNELFdBQU8sRUFBRTtBQUNQLGVBQVMsRUFBRSxlQUFlO0FBQzFCLGtCQUFZLEVBQUUsY0FBYyxDQUFDLDBCQUEwQjtLQUN4RDtHQUNGLENBQUM7Q0FDSDs7QUFFTSxTQUFTLGVBQWUsQ0FBQyxNQUFNLEVBQUUsa0JBQWtCLEVBQUUsWUFBWSxFQUFFO0FBQ3hFLE1BQUksT0FBTyxNQUFNLEtBQUssVUFBVSxFQUFFO0FBQ2hDLFdBQU8sY0FBYyxDQUFDLGtCQUFrQixDQUFDLE9BQU8sRUFBRSxZQUFZLENBQUMsQ0FBQztHQUNqRSxNQUFNO0FBQ0wsV0FBTyxjQUFjLENBQUMsa0JBQWtCLENBQUMsVUFBVSxFQUFFLFlBQVksQ0FBQyxDQUFDO0dBQ3BFO0NBQ0Y7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBZ0JNLFNBQVMsc0JBQXNCLENBQUMsTUFBTSxFQUFFLFlBQVksRUFBRSxNQUFNLEVBQUU7QUFDbkUsU0FDRSxZQUFZLEtBQUssYUFBYSxJQUM5QixPQUFPLE1BQU0sS0FBSyxVQUFVLElBQzVCLE1BQU0sS0FBSyxNQUFNLENBQUMsU0FBUyxDQUMzQjtDQUNIOztBQUVELFNBQVMsY0FBYyxDQUFDLHlCQUF5QixFQUFFLFlBQVksRUFBRTtBQUMvRCxNQUFJLHlCQUF5QixDQUFDLFNBQVMsQ0FBQyxZQUFZLENBQUMsS0FBSyxTQUFTLEVBQUU7QUFDbkUsV0FBTyx5QkFBeUIsQ0FBQyxTQUFTLENBQUMsWUFBWSxDQUFDLEtBQUssSUFBSSxDQUFDO0dBQ25FO0FBQ0QsTUFBSSx5QkFBeUIsQ0FBQyxZQUFZLEtBQUssU0FBUyxFQUFFO0FBQ3hELFdBQU8seUJBQXlCLENBQUMsWUFBWSxDQUFDO0dBQy9DO0FBQ0QsZ0NBQThCLENBQUMsWUFBWSxDQUFDLENBQUM7QUFDN0MsU0FBTyxLQUFLLENBQUM7Q0FDZDs7QUFFRCxTQUFTLDhCQUE4QixDQUFDLFlBQVksRUFBRTtBQUNwRCxNQUFJLGdCQUFnQixDQUFDLFlBQVksQ0FBQyxLQUFLLElBQUksRUFBRTtBQUMzQyxvQkFBZ0IsQ0FBQyxZQUFZLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDdEMsd0JBQU8sR0FBRyxDQUNSLE9BQU8sRUFDUCxpRUFBK0QsWUFBWSxvSUFDSCxvSEFDMkMsQ0FDcEgsQ0FBQztHQUNIO0NBQ0Y7O0FBRU0sU0FBUyxxQkFBcUIsR0FBRztBQUN0QyxRQUFNLENBQUMsSUFBSSxDQUFDLGdCQUFnQixDQUFDLENBQUMsT0FBTyxDQUFDLFVBQUEsWUFBWSxFQUFJO0FBQ3BELFdBQU8sZ0JBQWdCLENBQUMsWUFBWSxDQUFDLENBQUM7R0FDdkMsQ0FBQyxDQUFDO0NBQ0oiLCJmaWxlIjoicHJvdG8tYWNjZXNzLmpzIiwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHsgZXh0ZW5kIH0gZnJvbSAnLi4vdXRpbHMnO1xuaW1wb3J0IGxvZ2dlciBmcm9tICcuLi9sb2dnZXInO1xuXG5jb25zdCBsb2dnZWRQcm9wZXJ0aWVzID0gT2JqZWN0LmNyZWF0ZShudWxsKTtcblxuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZVByb3RvQWNjZXNzQ29udHJvbChydW50aW1lT3B0aW9ucykge1xuICAvLyBDcmVhdGUgYW4gb2JqZWN0IHdpdGggXCJudWxsXCItcHJvdG90eXBlIHRvIGF2b2lkIHRydXRoeSByZXN1bHRzIG9uXG4gIC8vIHByb3RvdHlwZSBwcm9wZXJ0aWVzLlxuICBjb25zdCBwcm9wZXJ0eVdoaXRlTGlzdCA9IE9iamVjdC5jcmVhdGUobnVsbCk7XG4gIC8vIGVzbGludC1kaXNhYmxlLW5leHQtbGluZSBuby1wcm90b1xuICBwcm9wZXJ0eVdoaXRlTGlzdFsnX19wcm90b19fJ10gPSBmYWxzZTtcbiAgZXh0ZW5kKHByb3BlcnR5V2hpdGVMaXN0LCBydW50aW1lT3B0aW9ucy5hbGxvd2VkUHJvdG9Qcm9wZXJ0aWVzKTtcblxuICBjb25zdCBtZXRob2RXaGl0ZUxpc3QgPSBPYmplY3QuY3JlYXRlKG51bGwpO1xuICBtZXRob2RXaGl0ZUxpc3RbJ2NvbnN0cnVjdG9yJ10gPSBmYWxzZTtcbiAgbWV0aG9kV2hpdGVMaXN0WydfX2RlZmluZUdldHRlcl9fJ10gPSBmYWxzZTtcbiAgbWV0aG9kV2hpdGVMaXN0WydfX2RlZmluZVNldHRlcl9fJ10gPSBmYWxzZTtcbiAgbWV0aG9kV2hpdGVMaXN0WydfX2xvb2t1cEdldHRlcl9fJ10gPSBmYWxzZTtcbiAgbWV0aG9kV2hpdGVMaXN0WydfX2xvb2t1cFNldHRlcl9fJ10gPSBmYWxzZTtcbiAgZXh0ZW5kKG1ldGhvZFdoaXRlTGlzdCwgcnVudGltZU9wdGlvbnMuYWxsb3dlZFByb3RvTWV0aG9kcyk7XG5cbiAgcmV0dXJuIHtcbiAgICBwcm9wZXJ0aWVzOiB7XG4gICAgICB3aGl0ZWxpc3Q6IHByb3BlcnR5V2hpdGVMaXN0LFxuICAgICAgZGVmYXVsdFZhbHVlOiBydW50aW1lT3B0aW9ucy5hbGxvd1Byb3RvUHJvcGVydGllc0J5RGVmYXVsdFxuICAgIH0sXG4gICAgbWV0aG9kczoge1xuICAgICAgd2hpdGVsaXN0OiBtZXRob2RXaGl0ZUxpc3QsXG4gICAgICBkZWZhdWx0VmFsdWU6IHJ1bnRpbWVPcHRpb25zLmFsbG93UHJvdG9NZXRob2RzQnlEZWZhdWx0XG4gICAgfVxuICB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVzdWx0SXNBbGxvd2VkKHJlc3VsdCwgcHJvdG9BY2Nlc3NDb250cm9sLCBwcm9wZXJ0eU5hbWUpIHtcbiAgaWYgKHR5cGVvZiByZXN1bHQgPT09ICdmdW5jdGlvbicpIHtcbiAgICByZXR1cm4gY2hlY2tXaGl0ZUxpc3QocHJvdG9BY2Nlc3NDb250cm9sLm1ldGhvZHMsIHByb3BlcnR5TmFtZSk7XG4gIH0gZWxzZSB7XG4gICAgcmV0dXJuIGNoZWNrV2hpdGVMaXN0KHByb3RvQWNjZXNzQ29udHJvbC5wcm9wZXJ0aWVzLCBwcm9wZXJ0eU5hbWUpO1xuICB9XG59XG5cbi8qKlxuICogRGV0ZWN0IGEgcHJvdG90eXBlIG9iamVjdCdzIG93biBcImNvbnN0cnVjdG9yXCIgYmFjay1yZWZlcmVuY2UsIGUuZy5cbiAqIGBGdW5jdGlvbi5wcm90b3R5cGUuY29uc3RydWN0b3IgPT09IEZ1bmN0aW9uYC4gQmVjYXVzZSBcImNvbnN0cnVjdG9yXCIgaXMgYW5cbiAqIFwib3duXCIgcHJvcGVydHkgb2Ygc3VjaCBvYmplY3RzLCBpdCB3b3VsZCBvdGhlcndpc2UgYnlwYXNzIHRoZSBwcm90b3R5cGUtYWNjZXNzXG4gKiBjaGVja3MgYW5kIGV4cG9zZSBkYW5nZXJvdXMgY29uc3RydWN0b3JzIChhbGxvd2luZyBhcmJpdHJhcnkgY29kZSBleGVjdXRpb24pLlxuICpcbiAqIE9ubHkgZnVuY3Rpb25zIGNhbiBiZSBjb25zdHJ1Y3RvcnMsIHNvIG90aGVyIHZhbHVlcyBhcmUgbmV2ZXIgdHJlYXRlZCBhcyBvbmVcbiAqIGFuZCB0aGVpciBgcHJvdG90eXBlYCBpcyBuZXZlciByZWFkLlxuICpcbiAqIEBwYXJhbSB7Kn0gcGFyZW50IHRoZSBvYmplY3QgdGhlIHByb3BlcnR5IGlzIGJlaW5nIHJlYWQgZnJvbVxuICogQHBhcmFtIHtzdHJpbmd9IHByb3BlcnR5TmFtZSB0aGUgcHJvcGVydHkgYmVpbmcgbG9va2VkIHVwXG4gKiBAcGFyYW0geyp9IHJlc3VsdCB0aGUgYWxyZWFkeS1yZXNvbHZlZCB2YWx1ZSBvZiBgcGFyZW50W3Byb3BlcnR5TmFtZV1gXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gdHJ1ZSBpZiB0aGUgbG9va3VwIHJlc29sdmVzIGBwYXJlbnRgJ3Mgb3duIGNvbnN0cnVjdG9yXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc1Byb3RvdHlwZUNvbnN0cnVjdG9yKHBhcmVudCwgcHJvcGVydHlOYW1lLCByZXN1bHQpIHtcbiAgcmV0dXJuIChcbiAgICBwcm9wZXJ0eU5hbWUgPT09ICdjb25zdHJ1Y3RvcicgJiZcbiAgICB0eXBlb2YgcmVzdWx0ID09PSAnZnVuY3Rpb24nICYmXG4gICAgcGFyZW50ID09PSByZXN1bHQucHJvdG90eXBlXG4gICk7XG59XG5cbmZ1bmN0aW9uIGNoZWNrV2hpdGVMaXN0KHByb3RvQWNjZXNzQ29udHJvbEZvclR5cGUsIHByb3BlcnR5TmFtZSkge1xuICBpZiAocHJvdG9BY2Nlc3NDb250cm9sRm9yVHlwZS53aGl0ZWxpc3RbcHJvcGVydHlOYW1lXSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgcmV0dXJuIHByb3RvQWNjZXNzQ29udHJvbEZvclR5cGUud2hpdGVsaXN0W3Byb3BlcnR5TmFtZV0gPT09IHRydWU7XG4gIH1cbiAgaWYgKHByb3RvQWNjZXNzQ29udHJvbEZvclR5cGUuZGVmYXVsdFZhbHVlICE9PSB1bmRlZmluZWQpIHtcbiAgICByZXR1cm4gcHJvdG9BY2Nlc3NDb250cm9sRm9yVHlwZS5kZWZhdWx0VmFsdWU7XG4gIH1cbiAgbG9nVW5leHBlY2VkUHJvcGVydHlBY2Nlc3NPbmNlKHByb3BlcnR5TmFtZSk7XG4gIHJldHVybiBmYWxzZTtcbn1cblxuZnVuY3Rpb24gbG9nVW5leHBlY2VkUHJvcGVydHlBY2Nlc3NPbmNlKHByb3BlcnR5TmFtZSkge1xuICBpZiAobG9nZ2VkUHJvcGVydGllc1twcm9wZXJ0eU5hbWVdICE9PSB0cnVlKSB7XG4gICAgbG9nZ2VkUHJvcGVydGllc1twcm9wZXJ0eU5hbWVdID0gdHJ1ZTtcbiAgICBsb2dnZXIubG9nKFxuICAgICAgJ2Vycm9yJyxcbiAgICAgIGBIYW5kbGViYXJzOiBBY2Nlc3MgaGFzIGJlZW4gZGVuaWVkIHRvIHJlc29sdmUgdGhlIHByb3BlcnR5IFwiJHtwcm9wZXJ0eU5hbWV9XCIgYmVjYXVzZSBpdCBpcyBub3QgYW4gXCJvd24gcHJvcGVydHlcIiBvZiBpdHMgcGFyZW50LlxcbmAgK1xuICAgICAgICBgWW91IGNhbiBhZGQgYSBydW50aW1lIG9wdGlvbiB0byBkaXNhYmxlIHRoZSBjaGVjayBvciB0aGlzIHdhcm5pbmc6XFxuYCArXG4gICAgICAgIGBTZWUgaHR0cHM6Ly9oYW5kbGViYXJzanMuY29tL2FwaS1yZWZlcmVuY2UvcnVudGltZS1vcHRpb25zLmh0bWwjb3B0aW9ucy10by1jb250cm9sLXByb3RvdHlwZS1hY2Nlc3MgZm9yIGRldGFpbHNgXG4gICAgKTtcbiAgfVxufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVzZXRMb2dnZWRQcm9wZXJ0aWVzKCkge1xuICBPYmplY3Qua2V5cyhsb2dnZWRQcm9wZXJ0aWVzKS5mb3JFYWNoKHByb3BlcnR5TmFtZSA9PiB7XG4gICAgZGVsZXRlIGxvZ2dlZFByb3BlcnRpZXNbcHJvcGVydHlOYW1lXTtcbiAgfSk7XG59XG4iXX0=


/***/ }),

/***/ 1975:
/***/ ((__unused_webpack_module, exports) => {



exports.__esModule = true;
exports.wrapHelper = wrapHelper;

function wrapHelper(helper, transformOptionsFn) {
  if (typeof helper !== 'function') {
    // This should not happen, but apparently it does in https://github.com/wycats/handlebars.js/issues/1639
    // We try to make the wrapper least-invasive by not wrapping it, if the helper is not a function.
    return helper;
  }
  var wrapper = function wrapper() /* dynamic arguments */{
    var options = arguments[arguments.length - 1];
    arguments[arguments.length - 1] = transformOptionsFn(options);
    return helper.apply(this, arguments);
  };
  return wrapper;
}
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL2ludGVybmFsL3dyYXBIZWxwZXIuanMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7QUFBTyxTQUFTLFVBQVUsQ0FBQyxNQUFNLEVBQUUsa0JBQWtCLEVBQUU7QUFDckQsTUFBSSxPQUFPLE1BQU0sS0FBSyxVQUFVLEVBQUU7OztBQUdoQyxXQUFPLE1BQU0sQ0FBQztHQUNmO0FBQ0QsTUFBSSxPQUFPLEdBQUcsU0FBVixPQUFPLDBCQUFxQztBQUM5QyxRQUFNLE9BQU8sR0FBRyxTQUFTLENBQUMsU0FBUyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNoRCxhQUFTLENBQUMsU0FBUyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsR0FBRyxrQkFBa0IsQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUM5RCxXQUFPLE1BQU0sQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLFNBQVMsQ0FBQyxDQUFDO0dBQ3RDLENBQUM7QUFDRixTQUFPLE9BQU8sQ0FBQztDQUNoQiIsImZpbGUiOiJ3cmFwSGVscGVyLmpzIiwic291cmNlc0NvbnRlbnQiOlsiZXhwb3J0IGZ1bmN0aW9uIHdyYXBIZWxwZXIoaGVscGVyLCB0cmFuc2Zvcm1PcHRpb25zRm4pIHtcbiAgaWYgKHR5cGVvZiBoZWxwZXIgIT09ICdmdW5jdGlvbicpIHtcbiAgICAvLyBUaGlzIHNob3VsZCBub3QgaGFwcGVuLCBidXQgYXBwYXJlbnRseSBpdCBkb2VzIGluIGh0dHBzOi8vZ2l0aHViLmNvbS93eWNhdHMvaGFuZGxlYmFycy5qcy9pc3N1ZXMvMTYzOVxuICAgIC8vIFdlIHRyeSB0byBtYWtlIHRoZSB3cmFwcGVyIGxlYXN0LWludmFzaXZlIGJ5IG5vdCB3cmFwcGluZyBpdCwgaWYgdGhlIGhlbHBlciBpcyBub3QgYSBmdW5jdGlvbi5cbiAgICByZXR1cm4gaGVscGVyO1xuICB9XG4gIGxldCB3cmFwcGVyID0gZnVuY3Rpb24oLyogZHluYW1pYyBhcmd1bWVudHMgKi8pIHtcbiAgICBjb25zdCBvcHRpb25zID0gYXJndW1lbnRzW2FyZ3VtZW50cy5sZW5ndGggLSAxXTtcbiAgICBhcmd1bWVudHNbYXJndW1lbnRzLmxlbmd0aCAtIDFdID0gdHJhbnNmb3JtT3B0aW9uc0ZuKG9wdGlvbnMpO1xuICAgIHJldHVybiBoZWxwZXIuYXBwbHkodGhpcywgYXJndW1lbnRzKTtcbiAgfTtcbiAgcmV0dXJuIHdyYXBwZXI7XG59XG4iXX0=


/***/ }),

/***/ 8525:
/***/ ((module, exports, __nccwpck_require__) => {



exports.__esModule = true;

var _utils = __nccwpck_require__(8272);

var logger = {
  methodMap: ['debug', 'info', 'warn', 'error'],
  level: 'info',

  // Maps a given level value to the `methodMap` indexes above.
  lookupLevel: function lookupLevel(level) {
    if (typeof level === 'string') {
      var levelMap = _utils.indexOf(logger.methodMap, level.toLowerCase());
      if (levelMap >= 0) {
        level = levelMap;
      } else {
        level = parseInt(level, 10);
      }
    }

    return level;
  },

  // Can be overridden in the host environment
  log: function log(level) {
    level = logger.lookupLevel(level);

    if (typeof console !== 'undefined' && logger.lookupLevel(logger.level) <= level) {
      var method = logger.methodMap[level];
      // eslint-disable-next-line no-console
      if (!console[method]) {
        method = 'log';
      }

      for (var _len = arguments.length, message = Array(_len > 1 ? _len - 1 : 0), _key = 1; _key < _len; _key++) {
        message[_key - 1] = arguments[_key];
      }

      console[method].apply(console, message); // eslint-disable-line no-console
    }
  }
};

exports["default"] = logger;
module.exports = exports['default'];
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL2xvZ2dlci5qcyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7O3FCQUF3QixTQUFTOztBQUVqQyxJQUFJLE1BQU0sR0FBRztBQUNYLFdBQVMsRUFBRSxDQUFDLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQztBQUM3QyxPQUFLLEVBQUUsTUFBTTs7O0FBR2IsYUFBVyxFQUFFLHFCQUFTLEtBQUssRUFBRTtBQUMzQixRQUFJLE9BQU8sS0FBSyxLQUFLLFFBQVEsRUFBRTtBQUM3QixVQUFJLFFBQVEsR0FBRyxlQUFRLE1BQU0sQ0FBQyxTQUFTLEVBQUUsS0FBSyxDQUFDLFdBQVcsRUFBRSxDQUFDLENBQUM7QUFDOUQsVUFBSSxRQUFRLElBQUksQ0FBQyxFQUFFO0FBQ2pCLGFBQUssR0FBRyxRQUFRLENBQUM7T0FDbEIsTUFBTTtBQUNMLGFBQUssR0FBRyxRQUFRLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxDQUFDO09BQzdCO0tBQ0Y7O0FBRUQsV0FBTyxLQUFLLENBQUM7R0FDZDs7O0FBR0QsS0FBRyxFQUFFLGFBQVMsS0FBSyxFQUFjO0FBQy9CLFNBQUssR0FBRyxNQUFNLENBQUMsV0FBVyxDQUFDLEtBQUssQ0FBQyxDQUFDOztBQUVsQyxRQUNFLE9BQU8sT0FBTyxLQUFLLFdBQVcsSUFDOUIsTUFBTSxDQUFDLFdBQVcsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLElBQUksS0FBSyxFQUN6QztBQUNBLFVBQUksTUFBTSxHQUFHLE1BQU0sQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUM7O0FBRXJDLFVBQUksQ0FBQyxPQUFPLENBQUMsTUFBTSxDQUFDLEVBQUU7QUFDcEIsY0FBTSxHQUFHLEtBQUssQ0FBQztPQUNoQjs7d0NBWG1CLE9BQU87QUFBUCxlQUFPOzs7QUFZM0IsYUFBTyxDQUFDLE1BQU0sT0FBQyxDQUFmLE9BQU8sRUFBWSxPQUFPLENBQUMsQ0FBQztLQUM3QjtHQUNGO0NBQ0YsQ0FBQzs7cUJBRWEsTUFBTSIsImZpbGUiOiJsb2dnZXIuanMiLCJzb3VyY2VzQ29udGVudCI6WyJpbXBvcnQgeyBpbmRleE9mIH0gZnJvbSAnLi91dGlscyc7XG5cbmxldCBsb2dnZXIgPSB7XG4gIG1ldGhvZE1hcDogWydkZWJ1ZycsICdpbmZvJywgJ3dhcm4nLCAnZXJyb3InXSxcbiAgbGV2ZWw6ICdpbmZvJyxcblxuICAvLyBNYXBzIGEgZ2l2ZW4gbGV2ZWwgdmFsdWUgdG8gdGhlIGBtZXRob2RNYXBgIGluZGV4ZXMgYWJvdmUuXG4gIGxvb2t1cExldmVsOiBmdW5jdGlvbihsZXZlbCkge1xuICAgIGlmICh0eXBlb2YgbGV2ZWwgPT09ICdzdHJpbmcnKSB7XG4gICAgICBsZXQgbGV2ZWxNYXAgPSBpbmRleE9mKGxvZ2dlci5tZXRob2RNYXAsIGxldmVsLnRvTG93ZXJDYXNlKCkpO1xuICAgICAgaWYgKGxldmVsTWFwID49IDApIHtcbiAgICAgICAgbGV2ZWwgPSBsZXZlbE1hcDtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIGxldmVsID0gcGFyc2VJbnQobGV2ZWwsIDEwKTtcbiAgICAgIH1cbiAgICB9XG5cbiAgICByZXR1cm4gbGV2ZWw7XG4gIH0sXG5cbiAgLy8gQ2FuIGJlIG92ZXJyaWRkZW4gaW4gdGhlIGhvc3QgZW52aXJvbm1lbnRcbiAgbG9nOiBmdW5jdGlvbihsZXZlbCwgLi4ubWVzc2FnZSkge1xuICAgIGxldmVsID0gbG9nZ2VyLmxvb2t1cExldmVsKGxldmVsKTtcblxuICAgIGlmIChcbiAgICAgIHR5cGVvZiBjb25zb2xlICE9PSAndW5kZWZpbmVkJyAmJlxuICAgICAgbG9nZ2VyLmxvb2t1cExldmVsKGxvZ2dlci5sZXZlbCkgPD0gbGV2ZWxcbiAgICApIHtcbiAgICAgIGxldCBtZXRob2QgPSBsb2dnZXIubWV0aG9kTWFwW2xldmVsXTtcbiAgICAgIC8vIGVzbGludC1kaXNhYmxlLW5leHQtbGluZSBuby1jb25zb2xlXG4gICAgICBpZiAoIWNvbnNvbGVbbWV0aG9kXSkge1xuICAgICAgICBtZXRob2QgPSAnbG9nJztcbiAgICAgIH1cbiAgICAgIGNvbnNvbGVbbWV0aG9kXSguLi5tZXNzYWdlKTsgLy8gZXNsaW50LWRpc2FibGUtbGluZSBuby1jb25zb2xlXG4gICAgfVxuICB9XG59O1xuXG5leHBvcnQgZGVmYXVsdCBsb2dnZXI7XG4iXX0=


/***/ }),

/***/ 9309:
/***/ ((module, exports) => {

/* global globalThis */


exports.__esModule = true;

exports["default"] = function (Handlebars) {
  /* istanbul ignore next */
  // https://mathiasbynens.be/notes/globalthis
  (function () {
    if (typeof globalThis === 'object') return;
    Object.prototype.__defineGetter__('__magic__', function () {
      return this;
    });
    __magic__.globalThis = __magic__; // eslint-disable-line no-undef
    delete Object.prototype.__magic__;
  })();

  var $Handlebars = globalThis.Handlebars;

  /* istanbul ignore next */
  Handlebars.noConflict = function () {
    if (globalThis.Handlebars === Handlebars) {
      globalThis.Handlebars = $Handlebars;
    }
    return Handlebars;
  };
};

module.exports = exports['default'];
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL25vLWNvbmZsaWN0LmpzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7O3FCQUNlLFVBQVMsVUFBVSxFQUFFOzs7QUFHbEMsR0FBQyxZQUFXO0FBQ1YsUUFBSSxPQUFPLFVBQVUsS0FBSyxRQUFRLEVBQUUsT0FBTztBQUMzQyxVQUFNLENBQUMsU0FBUyxDQUFDLGdCQUFnQixDQUFDLFdBQVcsRUFBRSxZQUFXO0FBQ3hELGFBQU8sSUFBSSxDQUFDO0tBQ2IsQ0FBQyxDQUFDO0FBQ0gsYUFBUyxDQUFDLFVBQVUsR0FBRyxTQUFTLENBQUM7QUFDakMsV0FBTyxNQUFNLENBQUMsU0FBUyxDQUFDLFNBQVMsQ0FBQztHQUNuQyxDQUFBLEVBQUcsQ0FBQzs7QUFFTCxNQUFNLFdBQVcsR0FBRyxVQUFVLENBQUMsVUFBVSxDQUFDOzs7QUFHMUMsWUFBVSxDQUFDLFVBQVUsR0FBRyxZQUFXO0FBQ2pDLFFBQUksVUFBVSxDQUFDLFVBQVUsS0FBSyxVQUFVLEVBQUU7QUFDeEMsZ0JBQVUsQ0FBQyxVQUFVLEdBQUcsV0FBVyxDQUFDO0tBQ3JDO0FBQ0QsV0FBTyxVQUFVLENBQUM7R0FDbkIsQ0FBQztDQUNIIiwiZmlsZSI6Im5vLWNvbmZsaWN0LmpzIiwic291cmNlc0NvbnRlbnQiOlsiLyogZ2xvYmFsIGdsb2JhbFRoaXMgKi9cbmV4cG9ydCBkZWZhdWx0IGZ1bmN0aW9uKEhhbmRsZWJhcnMpIHtcbiAgLyogaXN0YW5idWwgaWdub3JlIG5leHQgKi9cbiAgLy8gaHR0cHM6Ly9tYXRoaWFzYnluZW5zLmJlL25vdGVzL2dsb2JhbHRoaXNcbiAgKGZ1bmN0aW9uKCkge1xuICAgIGlmICh0eXBlb2YgZ2xvYmFsVGhpcyA9PT0gJ29iamVjdCcpIHJldHVybjtcbiAgICBPYmplY3QucHJvdG90eXBlLl9fZGVmaW5lR2V0dGVyX18oJ19fbWFnaWNfXycsIGZ1bmN0aW9uKCkge1xuICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfSk7XG4gICAgX19tYWdpY19fLmdsb2JhbFRoaXMgPSBfX21hZ2ljX187IC8vIGVzbGludC1kaXNhYmxlLWxpbmUgbm8tdW5kZWZcbiAgICBkZWxldGUgT2JqZWN0LnByb3RvdHlwZS5fX21hZ2ljX187XG4gIH0pKCk7XG5cbiAgY29uc3QgJEhhbmRsZWJhcnMgPSBnbG9iYWxUaGlzLkhhbmRsZWJhcnM7XG5cbiAgLyogaXN0YW5idWwgaWdub3JlIG5leHQgKi9cbiAgSGFuZGxlYmFycy5ub0NvbmZsaWN0ID0gZnVuY3Rpb24oKSB7XG4gICAgaWYgKGdsb2JhbFRoaXMuSGFuZGxlYmFycyA9PT0gSGFuZGxlYmFycykge1xuICAgICAgZ2xvYmFsVGhpcy5IYW5kbGViYXJzID0gJEhhbmRsZWJhcnM7XG4gICAgfVxuICAgIHJldHVybiBIYW5kbGViYXJzO1xuICB9O1xufVxuIl19


/***/ }),

/***/ 3569:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



exports.__esModule = true;
exports.checkRevision = checkRevision;
exports.template = template;
exports.wrapProgram = wrapProgram;
exports.resolvePartial = resolvePartial;
exports.invokePartial = invokePartial;
exports.noop = noop;
// istanbul ignore next

function _interopRequireDefault(obj) { return obj && obj.__esModule ? obj : { 'default': obj }; }

// istanbul ignore next

function _interopRequireWildcard(obj) { if (obj && obj.__esModule) { return obj; } else { var newObj = {}; if (obj != null) { for (var key in obj) { if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key]; } } newObj['default'] = obj; return newObj; } }

var _utils = __nccwpck_require__(8272);

var Utils = _interopRequireWildcard(_utils);

var _exception = __nccwpck_require__(9252);

var _exception2 = _interopRequireDefault(_exception);

var _base = __nccwpck_require__(7280);

var _helpers = __nccwpck_require__(5248);

var _internalWrapHelper = __nccwpck_require__(1975);

var _internalProtoAccess = __nccwpck_require__(4784);

function checkRevision(compilerInfo) {
  var compilerRevision = compilerInfo && compilerInfo[0] || 1,
      currentRevision = _base.COMPILER_REVISION;

  if (compilerRevision >= _base.LAST_COMPATIBLE_COMPILER_REVISION && compilerRevision <= _base.COMPILER_REVISION) {
    return;
  }

  if (compilerRevision < _base.LAST_COMPATIBLE_COMPILER_REVISION) {
    var runtimeVersions = _base.REVISION_CHANGES[currentRevision],
        compilerVersions = _base.REVISION_CHANGES[compilerRevision];
    throw new _exception2['default']('Template was precompiled with an older version of Handlebars than the current runtime. ' + 'Please update your precompiler to a newer version (' + runtimeVersions + ') or downgrade your runtime to an older version (' + compilerVersions + ').');
  } else {
    // Use the embedded version info since the runtime doesn't know about this revision yet
    throw new _exception2['default']('Template was precompiled with a newer version of Handlebars than the current runtime. ' + 'Please update your runtime to a newer version (' + compilerInfo[1] + ').');
  }
}

function template(templateSpec, env) {
  /* istanbul ignore next */
  if (!env) {
    throw new _exception2['default']('No environment passed to template');
  }
  if (!templateSpec || !templateSpec.main) {
    throw new _exception2['default']('Unknown template object: ' + typeof templateSpec);
  }

  templateSpec.main.decorator = templateSpec.main_d;

  // Note: Using env.VM references rather than local var references throughout this section to allow
  // for external users to override these as pseudo-supported APIs.
  env.VM.checkRevision(templateSpec.compiler);

  // backwards compatibility for precompiled templates with compiler-version 7 (<4.3.0)
  var templateWasPrecompiledWithCompilerV7 = templateSpec.compiler && templateSpec.compiler[0] === 7;

  function invokePartialWrapper(partial, context, options) {
    if (options.hash) {
      context = Utils.extend({}, context, options.hash);
      if (options.ids) {
        options.ids[0] = true;
      }
    }
    partial = env.VM.resolvePartial.call(this, partial, context, options);

    options.hooks = this.hooks;
    options.protoAccessControl = this.protoAccessControl;

    var result = env.VM.invokePartial.call(this, partial, context, options);

    // An empty result normally means the partial is template source that still
    // has to be compiled. A function partial has already been invoked, so an
    // empty result from it is a bug in that partial.
    if (result == null && Utils.isFunction(partial)) {
      throw new _exception2['default']('The partial ' + options.name + ' returned no output: partials must return a string');
    }

    if (result == null && env.compile) {
      // Only template source registered as a partial may be compiled here.
      // Anything else (e.g. an AST-shaped object) must not become code.
      if (typeof partial !== 'string') {
        throw new _exception2['default']('The partial ' + options.name + ' could not be compiled: partials must be strings or functions returning strings');
      }
      options.partials[options.name] = env.compile(partial, templateSpec.compilerOptions, env);
      result = options.partials[options.name](context, options);
    }
    if (result != null) {
      if (options.indent) {
        var lines = result.split('\n');
        for (var i = 0, l = lines.length; i < l; i++) {
          if (!lines[i] && i + 1 === l) {
            break;
          }

          lines[i] = options.indent + lines[i];
        }
        result = lines.join('\n');
      }
      return result;
    } else {
      throw new _exception2['default']('The partial ' + options.name + ' could not be compiled when running in runtime-only mode');
    }
  }

  // Just add water
  var container = {
    strict: function strict(obj, name, loc) {
      if (!obj || !(name in obj)) {
        throw new _exception2['default']('"' + name + '" not defined in ' + obj, {
          loc: loc
        });
      }
      return container.lookupProperty(obj, name);
    },
    lookupProperty: function lookupProperty(parent, propertyName) {
      var result = parent[propertyName];
      if (result == null) {
        return result;
      }
      // Own properties are trusted context data and returned as-is, except for
      // a prototype's own "constructor" back-reference (e.g.
      // Function.prototype.constructor === Function): that must still pass the
      // prototype-access deny list, otherwise the Function constructor becomes
      // reachable and arbitrary code can be executed.
      if (Object.prototype.hasOwnProperty.call(parent, propertyName) && !_internalProtoAccess.isPrototypeConstructor(parent, propertyName, result)) {
        return result;
      }

      if (_internalProtoAccess.resultIsAllowed(result, container.protoAccessControl, propertyName)) {
        return result;
      }
      return undefined;
    },
    lookup: function lookup(depths, name) {
      var len = depths.length;
      for (var i = 0; i < len; i++) {
        var result = depths[i] && container.lookupProperty(depths[i], name);
        if (result != null) {
          return result;
        }
      }
    },
    lambda: function lambda(current, context) {
      return typeof current === 'function' ? current.call(context) : current;
    },

    escapeExpression: Utils.escapeExpression,
    invokePartial: invokePartialWrapper,

    fn: function fn(i) {
      var ret = templateSpec[i];
      ret.decorator = templateSpec[i + '_d'];
      return ret;
    },

    programs: [],
    program: function program(i, data, declaredBlockParams, blockParams, depths) {
      var programWrapper = this.programs[i],
          fn = this.fn(i);
      if (data || depths || blockParams || declaredBlockParams) {
        programWrapper = wrapProgram(this, i, fn, data, declaredBlockParams, blockParams, depths);
      } else if (!programWrapper) {
        programWrapper = this.programs[i] = wrapProgram(this, i, fn);
      }
      return programWrapper;
    },

    data: function data(value, depth) {
      while (value && depth--) {
        value = value._parent;
      }
      return value;
    },
    mergeIfNeeded: function mergeIfNeeded(param, common) {
      var obj = param || common;

      if (param && common && param !== common) {
        obj = Utils.extend({}, common, param);
      }

      return obj;
    },
    // An empty object to use as replacement for null-contexts
    nullContext: Object.seal({}),

    noop: env.VM.noop,
    compilerInfo: templateSpec.compiler
  };

  function ret(context) {
    var options = arguments.length <= 1 || arguments[1] === undefined ? {} : arguments[1];

    var data = options.data;

    ret._setup(options);
    if (!options.partial && templateSpec.useData) {
      data = initData(context, data);
    }
    var depths = undefined,
        blockParams = templateSpec.useBlockParams ? [] : undefined;
    if (templateSpec.useDepths) {
      if (options.depths) {
        depths = context != options.depths[0] ? [context].concat(options.depths) : options.depths;
      } else {
        depths = [context];
      }
    }

    function main(context /*, options*/) {
      return '' + templateSpec.main(container, context, container.helpers, container.partials, data, blockParams, depths);
    }

    main = executeDecorators(templateSpec.main, main, container, options.depths || [], data, blockParams);
    return main(context, options);
  }

  ret.isTop = true;

  ret._setup = function (options) {
    if (!options.partial) {
      var mergedHelpers = {};
      addHelpers(mergedHelpers, env.helpers, container);
      addHelpers(mergedHelpers, options.helpers, container);
      container.helpers = mergedHelpers;

      if (templateSpec.usePartial) {
        // Use mergeIfNeeded here to prevent compiling global partials multiple times
        container.partials = container.mergeIfNeeded(options.partials, env.partials);
      }
      if (templateSpec.usePartial || templateSpec.useDecorators) {
        container.decorators = Utils.extend({}, env.decorators, options.decorators);
      }

      container.hooks = {};
      container.protoAccessControl = _internalProtoAccess.createProtoAccessControl(options);

      var keepHelperInHelpers = options.allowCallsToHelperMissing || templateWasPrecompiledWithCompilerV7;
      _helpers.moveHelperToHooks(container, 'helperMissing', keepHelperInHelpers);
      _helpers.moveHelperToHooks(container, 'blockHelperMissing', keepHelperInHelpers);
    } else {
      container.protoAccessControl = options.protoAccessControl; // internal option
      container.helpers = options.helpers;
      container.partials = options.partials;
      container.decorators = options.decorators;
      container.hooks = options.hooks;
    }
  };

  ret._child = function (i, data, blockParams, depths) {
    if (templateSpec.useBlockParams && !blockParams) {
      throw new _exception2['default']('must pass block params');
    }
    if (templateSpec.useDepths && !depths) {
      throw new _exception2['default']('must pass parent depths');
    }

    return wrapProgram(container, i, templateSpec[i], data, 0, blockParams, depths);
  };
  return ret;
}

function wrapProgram(container, i, fn, data, declaredBlockParams, blockParams, depths) {
  function prog(context) {
    var options = arguments.length <= 1 || arguments[1] === undefined ? {} : arguments[1];

    var currentDepths = depths;
    if (depths && context != depths[0] && !(context === container.nullContext && depths[0] === null)) {
      currentDepths = [context].concat(depths);
    }

    return fn(container, context, container.helpers, container.partials, options.data || data, blockParams && [options.blockParams].concat(blockParams), currentDepths);
  }

  prog = executeDecorators(fn, prog, container, depths, data, blockParams);

  prog.program = i;
  prog.depth = depths ? depths.length : 0;
  prog.blockParams = declaredBlockParams || 0;
  return prog;
}

/**
 * This is currently part of the official API, therefore implementation details should not be changed.
 */

function resolvePartial(partial, context, options) {
  if (!partial) {
    if (options.name === '@partial-block') {
      partial = lookupOwnProperty(options.data, 'partial-block');
    } else {
      partial = lookupOwnProperty(options.partials, options.name);
    }
  } else if (typeof partial !== 'function' && !options.name) {
    // This is a dynamic partial that returned a name rather than a compiled
    // partial. Only functions are accepted as partials here; any other value
    // (including an object with a "call" property) is treated as a name, so
    // that context data can never be compiled as a template.
    options.name = partial;
    partial = lookupOwnProperty(options.partials, partial);
  }
  return partial;
}

function invokePartial(partial, context, options) {
  // Use the current closure context to save the partial-block if this partial
  var currentPartialBlock = lookupOwnProperty(options.data, 'partial-block');
  options.partial = true;
  if (options.ids) {
    options.data.contextPath = options.ids[0] || options.data.contextPath;
  }

  var partialBlock = undefined;
  if (options.fn && options.fn !== noop) {
    (function () {
      options.data = _base.createFrame(options.data);
      // Wrapper function to get access to currentPartialBlock from the closure
      var fn = options.fn;
      partialBlock = options.data['partial-block'] = function partialBlockWrapper(context) {
        var options = arguments.length <= 1 || arguments[1] === undefined ? {} : arguments[1];

        // Restore the partial-block from the closure for the execution of the block
        // i.e. the part inside the block of the partial call.
        options.data = _base.createFrame(options.data);
        options.data['partial-block'] = currentPartialBlock;
        return fn(context, options);
      };
      if (fn.partials) {
        options.partials = Utils.extend({}, options.partials, fn.partials);
      }
    })();
  }

  if (partial === undefined && partialBlock) {
    partial = partialBlock;
  }

  if (partial === undefined) {
    throw new _exception2['default']('The partial ' + options.name + ' could not be found');
  } else if (partial instanceof Function) {
    return partial(context, options);
  }
}

function noop() {
  return '';
}

function lookupOwnProperty(obj, name) {
  if (obj && Object.prototype.hasOwnProperty.call(obj, name)) {
    return obj[name];
  }
}

function initData(context, data) {
  if (!data || !('root' in data)) {
    data = data ? _base.createFrame(data) : {};
    data.root = context;
  }
  return data;
}

function executeDecorators(fn, prog, container, depths, data, blockParams) {
  if (fn.decorator) {
    var props = {};
    prog = fn.decorator(prog, props, container, depths && depths[0], data, blockParams, depths);
    Utils.extend(prog, props);
  }
  return prog;
}

function addHelpers(mergedHelpers, helpers, container) {
  if (!helpers) return;
  Object.keys(helpers).forEach(function (helperName) {
    var helper = helpers[helperName];
    mergedHelpers[helperName] = passLookupPropertyOption(helper, container);
  });
}

function passLookupPropertyOption(helper, container) {
  var lookupProperty = container.lookupProperty;
  return _internalWrapHelper.wrapHelper(helper, function (options) {
    options.lookupProperty = lookupProperty;
    return options;
  });
}
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL3J1bnRpbWUuanMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7cUJBQXVCLFNBQVM7O0lBQXBCLEtBQUs7O3lCQUNLLGFBQWE7Ozs7b0JBTTVCLFFBQVE7O3VCQUNtQixXQUFXOztrQ0FDbEIsdUJBQXVCOzttQ0FLM0MseUJBQXlCOztBQUV6QixTQUFTLGFBQWEsQ0FBQyxZQUFZLEVBQUU7QUFDMUMsTUFBTSxnQkFBZ0IsR0FBRyxBQUFDLFlBQVksSUFBSSxZQUFZLENBQUMsQ0FBQyxDQUFDLElBQUssQ0FBQztNQUM3RCxlQUFlLDBCQUFvQixDQUFDOztBQUV0QyxNQUNFLGdCQUFnQiwyQ0FBcUMsSUFDckQsZ0JBQWdCLDJCQUFxQixFQUNyQztBQUNBLFdBQU87R0FDUjs7QUFFRCxNQUFJLGdCQUFnQiwwQ0FBb0MsRUFBRTtBQUN4RCxRQUFNLGVBQWUsR0FBRyx1QkFBaUIsZUFBZSxDQUFDO1FBQ3ZELGdCQUFnQixHQUFHLHVCQUFpQixnQkFBZ0IsQ0FBQyxDQUFDO0FBQ3hELFVBQU0sMkJBQ0oseUZBQXlGLEdBQ3ZGLHFEQUFxRCxHQUNyRCxlQUFlLEdBQ2YsbURBQW1ELEdBQ25ELGdCQUFnQixHQUNoQixJQUFJLENBQ1AsQ0FBQztHQUNILE1BQU07O0FBRUwsVUFBTSwyQkFDSix3RkFBd0YsR0FDdEYsaURBQWlELEdBQ2pELFlBQVksQ0FBQyxDQUFDLENBQUMsR0FDZixJQUFJLENBQ1AsQ0FBQztHQUNIO0NBQ0Y7O0FBRU0sU0FBUyxRQUFRLENBQUMsWUFBWSxFQUFFLEdBQUcsRUFBRTs7QUFFMUMsTUFBSSxDQUFDLEdBQUcsRUFBRTtBQUNSLFVBQU0sMkJBQWMsbUNBQW1DLENBQUMsQ0FBQztHQUMxRDtBQUNELE1BQUksQ0FBQyxZQUFZLElBQUksQ0FBQyxZQUFZLENBQUMsSUFBSSxFQUFFO0FBQ3ZDLFVBQU0sMkJBQWMsMkJBQTJCLEdBQUcsT0FBTyxZQUFZLENBQUMsQ0FBQztHQUN4RTs7QUFFRCxjQUFZLENBQUMsSUFBSSxDQUFDLFNBQVMsR0FBRyxZQUFZLENBQUMsTUFBTSxDQUFDOzs7O0FBSWxELEtBQUcsQ0FBQyxFQUFFLENBQUMsYUFBYSxDQUFDLFlBQVksQ0FBQyxRQUFRLENBQUMsQ0FBQzs7O0FBRzVDLE1BQU0sb0NBQW9DLEdBQ3hDLFlBQVksQ0FBQyxRQUFRLElBQUksWUFBWSxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUM7O0FBRTFELFdBQVMsb0JBQW9CLENBQUMsT0FBTyxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUU7QUFDdkQsUUFBSSxPQUFPLENBQUMsSUFBSSxFQUFFO0FBQ2hCLGFBQU8sR0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLEVBQUUsRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQ2xELFVBQUksT0FBTyxDQUFDLEdBQUcsRUFBRTtBQUNmLGVBQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLEdBQUcsSUFBSSxDQUFDO09BQ3ZCO0tBQ0Y7QUFDRCxXQUFPLEdBQUcsR0FBRyxDQUFDLEVBQUUsQ0FBQyxjQUFjLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDOztBQUV0RSxXQUFPLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUM7QUFDM0IsV0FBTyxDQUFDLGtCQUFrQixHQUFHLElBQUksQ0FBQyxrQkFBa0IsQ0FBQzs7QUFFckQsUUFBSSxNQUFNLEdBQUcsR0FBRyxDQUFDLEVBQUUsQ0FBQyxhQUFhLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDOzs7OztBQUt4RSxRQUFJLE1BQU0sSUFBSSxJQUFJLElBQUksS0FBSyxDQUFDLFVBQVUsQ0FBQyxPQUFPLENBQUMsRUFBRTtBQUMvQyxZQUFNLDJCQUNKLGNBQWMsR0FDWixPQUFPLENBQUMsSUFBSSxHQUNaLG9EQUFvRCxDQUN2RCxDQUFDO0tBQ0g7O0FBRUQsUUFBSSxNQUFNLElBQUksSUFBSSxJQUFJLEdBQUcsQ0FBQyxPQUFPLEVBQUU7OztBQUdqQyxVQUFJLE9BQU8sT0FBTyxLQUFLLFFBQVEsRUFBRTtBQUMvQixjQUFNLDJCQUNKLGNBQWMsR0FDWixPQUFPLENBQUMsSUFBSSxHQUNaLGlGQUFpRixDQUNwRixDQUFDO09BQ0g7QUFDRCxhQUFPLENBQUMsUUFBUSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsR0FBRyxHQUFHLENBQUMsT0FBTyxDQUMxQyxPQUFPLEVBQ1AsWUFBWSxDQUFDLGVBQWUsRUFDNUIsR0FBRyxDQUNKLENBQUM7QUFDRixZQUFNLEdBQUcsT0FBTyxDQUFDLFFBQVEsQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUMsT0FBTyxFQUFFLE9BQU8sQ0FBQyxDQUFDO0tBQzNEO0FBQ0QsUUFBSSxNQUFNLElBQUksSUFBSSxFQUFFO0FBQ2xCLFVBQUksT0FBTyxDQUFDLE1BQU0sRUFBRTtBQUNsQixZQUFJLEtBQUssR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQy9CLGFBQUssSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsR0FBRyxLQUFLLENBQUMsTUFBTSxFQUFFLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxFQUFFLEVBQUU7QUFDNUMsY0FBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsRUFBRTtBQUM1QixrQkFBTTtXQUNQOztBQUVELGVBQUssQ0FBQyxDQUFDLENBQUMsR0FBRyxPQUFPLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQztTQUN0QztBQUNELGNBQU0sR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFDO09BQzNCO0FBQ0QsYUFBTyxNQUFNLENBQUM7S0FDZixNQUFNO0FBQ0wsWUFBTSwyQkFDSixjQUFjLEdBQ1osT0FBTyxDQUFDLElBQUksR0FDWiwwREFBMEQsQ0FDN0QsQ0FBQztLQUNIO0dBQ0Y7OztBQUdELE1BQUksU0FBUyxHQUFHO0FBQ2QsVUFBTSxFQUFFLGdCQUFTLEdBQUcsRUFBRSxJQUFJLEVBQUUsR0FBRyxFQUFFO0FBQy9CLFVBQUksQ0FBQyxHQUFHLElBQUksRUFBRSxJQUFJLElBQUksR0FBRyxDQUFBLEFBQUMsRUFBRTtBQUMxQixjQUFNLDJCQUFjLEdBQUcsR0FBRyxJQUFJLEdBQUcsbUJBQW1CLEdBQUcsR0FBRyxFQUFFO0FBQzFELGFBQUcsRUFBRSxHQUFHO1NBQ1QsQ0FBQyxDQUFDO09BQ0o7QUFDRCxhQUFPLFNBQVMsQ0FBQyxjQUFjLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxDQUFDO0tBQzVDO0FBQ0Qsa0JBQWMsRUFBRSx3QkFBUyxNQUFNLEVBQUUsWUFBWSxFQUFFO0FBQzdDLFVBQUksTUFBTSxHQUFHLE1BQU0sQ0FBQyxZQUFZLENBQUMsQ0FBQztBQUNsQyxVQUFJLE1BQU0sSUFBSSxJQUFJLEVBQUU7QUFDbEIsZUFBTyxNQUFNLENBQUM7T0FDZjs7Ozs7O0FBTUQsVUFDRSxNQUFNLENBQUMsU0FBUyxDQUFDLGNBQWMsQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLFlBQVksQ0FBQyxJQUMxRCxDQUFDLDRDQUF1QixNQUFNLEVBQUUsWUFBWSxFQUFFLE1BQU0sQ0FBQyxFQUNyRDtBQUNBLGVBQU8sTUFBTSxDQUFDO09BQ2Y7O0FBRUQsVUFBSSxxQ0FBZ0IsTUFBTSxFQUFFLFNBQVMsQ0FBQyxrQkFBa0IsRUFBRSxZQUFZLENBQUMsRUFBRTtBQUN2RSxlQUFPLE1BQU0sQ0FBQztPQUNmO0FBQ0QsYUFBTyxTQUFTLENBQUM7S0FDbEI7QUFDRCxVQUFNLEVBQUUsZ0JBQVMsTUFBTSxFQUFFLElBQUksRUFBRTtBQUM3QixVQUFNLEdBQUcsR0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDO0FBQzFCLFdBQUssSUFBSSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsR0FBRyxHQUFHLEVBQUUsQ0FBQyxFQUFFLEVBQUU7QUFDNUIsWUFBSSxNQUFNLEdBQUcsTUFBTSxDQUFDLENBQUMsQ0FBQyxJQUFJLFNBQVMsQ0FBQyxjQUFjLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDO0FBQ3BFLFlBQUksTUFBTSxJQUFJLElBQUksRUFBRTtBQUNsQixpQkFBTyxNQUFNLENBQUM7U0FDZjtPQUNGO0tBQ0Y7QUFDRCxVQUFNLEVBQUUsZ0JBQVMsT0FBTyxFQUFFLE9BQU8sRUFBRTtBQUNqQyxhQUFPLE9BQU8sT0FBTyxLQUFLLFVBQVUsR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxHQUFHLE9BQU8sQ0FBQztLQUN4RTs7QUFFRCxvQkFBZ0IsRUFBRSxLQUFLLENBQUMsZ0JBQWdCO0FBQ3hDLGlCQUFhLEVBQUUsb0JBQW9COztBQUVuQyxNQUFFLEVBQUUsWUFBUyxDQUFDLEVBQUU7QUFDZCxVQUFJLEdBQUcsR0FBRyxZQUFZLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFDMUIsU0FBRyxDQUFDLFNBQVMsR0FBRyxZQUFZLENBQUMsQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDO0FBQ3ZDLGFBQU8sR0FBRyxDQUFDO0tBQ1o7O0FBRUQsWUFBUSxFQUFFLEVBQUU7QUFDWixXQUFPLEVBQUUsaUJBQVMsQ0FBQyxFQUFFLElBQUksRUFBRSxtQkFBbUIsRUFBRSxXQUFXLEVBQUUsTUFBTSxFQUFFO0FBQ25FLFVBQUksY0FBYyxHQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDO1VBQ25DLEVBQUUsR0FBRyxJQUFJLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ2xCLFVBQUksSUFBSSxJQUFJLE1BQU0sSUFBSSxXQUFXLElBQUksbUJBQW1CLEVBQUU7QUFDeEQsc0JBQWMsR0FBRyxXQUFXLENBQzFCLElBQUksRUFDSixDQUFDLEVBQ0QsRUFBRSxFQUNGLElBQUksRUFDSixtQkFBbUIsRUFDbkIsV0FBVyxFQUNYLE1BQU0sQ0FDUCxDQUFDO09BQ0gsTUFBTSxJQUFJLENBQUMsY0FBYyxFQUFFO0FBQzFCLHNCQUFjLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsR0FBRyxXQUFXLENBQUMsSUFBSSxFQUFFLENBQUMsRUFBRSxFQUFFLENBQUMsQ0FBQztPQUM5RDtBQUNELGFBQU8sY0FBYyxDQUFDO0tBQ3ZCOztBQUVELFFBQUksRUFBRSxjQUFTLEtBQUssRUFBRSxLQUFLLEVBQUU7QUFDM0IsYUFBTyxLQUFLLElBQUksS0FBSyxFQUFFLEVBQUU7QUFDdkIsYUFBSyxHQUFHLEtBQUssQ0FBQyxPQUFPLENBQUM7T0FDdkI7QUFDRCxhQUFPLEtBQUssQ0FBQztLQUNkO0FBQ0QsaUJBQWEsRUFBRSx1QkFBUyxLQUFLLEVBQUUsTUFBTSxFQUFFO0FBQ3JDLFVBQUksR0FBRyxHQUFHLEtBQUssSUFBSSxNQUFNLENBQUM7O0FBRTFCLFVBQUksS0FBSyxJQUFJLE1BQU0sSUFBSSxLQUFLLEtBQUssTUFBTSxFQUFFO0FBQ3ZDLFdBQUcsR0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLEVBQUUsRUFBRSxNQUFNLEVBQUUsS0FBSyxDQUFDLENBQUM7T0FDdkM7O0FBRUQsYUFBTyxHQUFHLENBQUM7S0FDWjs7QUFFRCxlQUFXLEVBQUUsTUFBTSxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUM7O0FBRTVCLFFBQUksRUFBRSxHQUFHLENBQUMsRUFBRSxDQUFDLElBQUk7QUFDakIsZ0JBQVksRUFBRSxZQUFZLENBQUMsUUFBUTtHQUNwQyxDQUFDOztBQUVGLFdBQVMsR0FBRyxDQUFDLE9BQU8sRUFBZ0I7UUFBZCxPQUFPLHlEQUFHLEVBQUU7O0FBQ2hDLFFBQUksSUFBSSxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUM7O0FBRXhCLE9BQUcsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUM7QUFDcEIsUUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLElBQUksWUFBWSxDQUFDLE9BQU8sRUFBRTtBQUM1QyxVQUFJLEdBQUcsUUFBUSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsQ0FBQztLQUNoQztBQUNELFFBQUksTUFBTSxZQUFBO1FBQ1IsV0FBVyxHQUFHLFlBQVksQ0FBQyxjQUFjLEdBQUcsRUFBRSxHQUFHLFNBQVMsQ0FBQztBQUM3RCxRQUFJLFlBQVksQ0FBQyxTQUFTLEVBQUU7QUFDMUIsVUFBSSxPQUFPLENBQUMsTUFBTSxFQUFFO0FBQ2xCLGNBQU0sR0FDSixPQUFPLElBQUksT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsR0FDeEIsQ0FBQyxPQUFPLENBQUMsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLE1BQU0sQ0FBQyxHQUNoQyxPQUFPLENBQUMsTUFBTSxDQUFDO09BQ3RCLE1BQU07QUFDTCxjQUFNLEdBQUcsQ0FBQyxPQUFPLENBQUMsQ0FBQztPQUNwQjtLQUNGOztBQUVELGFBQVMsSUFBSSxDQUFDLE9BQU8sZ0JBQWdCO0FBQ25DLGFBQ0UsRUFBRSxHQUNGLFlBQVksQ0FBQyxJQUFJLENBQ2YsU0FBUyxFQUNULE9BQU8sRUFDUCxTQUFTLENBQUMsT0FBTyxFQUNqQixTQUFTLENBQUMsUUFBUSxFQUNsQixJQUFJLEVBQ0osV0FBVyxFQUNYLE1BQU0sQ0FDUCxDQUNEO0tBQ0g7O0FBRUQsUUFBSSxHQUFHLGlCQUFpQixDQUN0QixZQUFZLENBQUMsSUFBSSxFQUNqQixJQUFJLEVBQ0osU0FBUyxFQUNULE9BQU8sQ0FBQyxNQUFNLElBQUksRUFBRSxFQUNwQixJQUFJLEVBQ0osV0FBVyxDQUNaLENBQUM7QUFDRixXQUFPLElBQUksQ0FBQyxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUM7R0FDL0I7O0FBRUQsS0FBRyxDQUFDLEtBQUssR0FBRyxJQUFJLENBQUM7O0FBRWpCLEtBQUcsQ0FBQyxNQUFNLEdBQUcsVUFBUyxPQUFPLEVBQUU7QUFDN0IsUUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLEVBQUU7QUFDcEIsVUFBSSxhQUFhLEdBQUcsRUFBRSxDQUFDO0FBQ3ZCLGdCQUFVLENBQUMsYUFBYSxFQUFFLEdBQUcsQ0FBQyxPQUFPLEVBQUUsU0FBUyxDQUFDLENBQUM7QUFDbEQsZ0JBQVUsQ0FBQyxhQUFhLEVBQUUsT0FBTyxDQUFDLE9BQU8sRUFBRSxTQUFTLENBQUMsQ0FBQztBQUN0RCxlQUFTLENBQUMsT0FBTyxHQUFHLGFBQWEsQ0FBQzs7QUFFbEMsVUFBSSxZQUFZLENBQUMsVUFBVSxFQUFFOztBQUUzQixpQkFBUyxDQUFDLFFBQVEsR0FBRyxTQUFTLENBQUMsYUFBYSxDQUMxQyxPQUFPLENBQUMsUUFBUSxFQUNoQixHQUFHLENBQUMsUUFBUSxDQUNiLENBQUM7T0FDSDtBQUNELFVBQUksWUFBWSxDQUFDLFVBQVUsSUFBSSxZQUFZLENBQUMsYUFBYSxFQUFFO0FBQ3pELGlCQUFTLENBQUMsVUFBVSxHQUFHLEtBQUssQ0FBQyxNQUFNLENBQ2pDLEVBQUUsRUFDRixHQUFHLENBQUMsVUFBVSxFQUNkLE9BQU8sQ0FBQyxVQUFVLENBQ25CLENBQUM7T0FDSDs7QUFFRCxlQUFTLENBQUMsS0FBSyxHQUFHLEVBQUUsQ0FBQztBQUNyQixlQUFTLENBQUMsa0JBQWtCLEdBQUcsOENBQXlCLE9BQU8sQ0FBQyxDQUFDOztBQUVqRSxVQUFJLG1CQUFtQixHQUNyQixPQUFPLENBQUMseUJBQXlCLElBQ2pDLG9DQUFvQyxDQUFDO0FBQ3ZDLGlDQUFrQixTQUFTLEVBQUUsZUFBZSxFQUFFLG1CQUFtQixDQUFDLENBQUM7QUFDbkUsaUNBQWtCLFNBQVMsRUFBRSxvQkFBb0IsRUFBRSxtQkFBbUIsQ0FBQyxDQUFDO0tBQ3pFLE1BQU07QUFDTCxlQUFTLENBQUMsa0JBQWtCLEdBQUcsT0FBTyxDQUFDLGtCQUFrQixDQUFDO0FBQzFELGVBQVMsQ0FBQyxPQUFPLEdBQUcsT0FBTyxDQUFDLE9BQU8sQ0FBQztBQUNwQyxlQUFTLENBQUMsUUFBUSxHQUFHLE9BQU8sQ0FBQyxRQUFRLENBQUM7QUFDdEMsZUFBUyxDQUFDLFVBQVUsR0FBRyxPQUFPLENBQUMsVUFBVSxDQUFDO0FBQzFDLGVBQVMsQ0FBQyxLQUFLLEdBQUcsT0FBTyxDQUFDLEtBQUssQ0FBQztLQUNqQztHQUNGLENBQUM7O0FBRUYsS0FBRyxDQUFDLE1BQU0sR0FBRyxVQUFTLENBQUMsRUFBRSxJQUFJLEVBQUUsV0FBVyxFQUFFLE1BQU0sRUFBRTtBQUNsRCxRQUFJLFlBQVksQ0FBQyxjQUFjLElBQUksQ0FBQyxXQUFXLEVBQUU7QUFDL0MsWUFBTSwyQkFBYyx3QkFBd0IsQ0FBQyxDQUFDO0tBQy9DO0FBQ0QsUUFBSSxZQUFZLENBQUMsU0FBUyxJQUFJLENBQUMsTUFBTSxFQUFFO0FBQ3JDLFlBQU0sMkJBQWMseUJBQXlCLENBQUMsQ0FBQztLQUNoRDs7QUFFRCxXQUFPLFdBQVcsQ0FDaEIsU0FBUyxFQUNULENBQUMsRUFDRCxZQUFZLENBQUMsQ0FBQyxDQUFDLEVBQ2YsSUFBSSxFQUNKLENBQUMsRUFDRCxXQUFXLEVBQ1gsTUFBTSxDQUNQLENBQUM7R0FDSCxDQUFDO0FBQ0YsU0FBTyxHQUFHLENBQUM7Q0FDWjs7QUFFTSxTQUFTLFdBQVcsQ0FDekIsU0FBUyxFQUNULENBQUMsRUFDRCxFQUFFLEVBQ0YsSUFBSSxFQUNKLG1CQUFtQixFQUNuQixXQUFXLEVBQ1gsTUFBTSxFQUNOO0FBQ0EsV0FBUyxJQUFJLENBQUMsT0FBTyxFQUFnQjtRQUFkLE9BQU8seURBQUcsRUFBRTs7QUFDakMsUUFBSSxhQUFhLEdBQUcsTUFBTSxDQUFDO0FBQzNCLFFBQ0UsTUFBTSxJQUNOLE9BQU8sSUFBSSxNQUFNLENBQUMsQ0FBQyxDQUFDLElBQ3BCLEVBQUUsT0FBTyxLQUFLLFNBQVMsQ0FBQyxXQUFXLElBQUksTUFBTSxDQUFDLENBQUMsQ0FBQyxLQUFLLElBQUksQ0FBQSxBQUFDLEVBQzFEO0FBQ0EsbUJBQWEsR0FBRyxDQUFDLE9BQU8sQ0FBQyxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQztLQUMxQzs7QUFFRCxXQUFPLEVBQUUsQ0FDUCxTQUFTLEVBQ1QsT0FBTyxFQUNQLFNBQVMsQ0FBQyxPQUFPLEVBQ2pCLFNBQVMsQ0FBQyxRQUFRLEVBQ2xCLE9BQU8sQ0FBQyxJQUFJLElBQUksSUFBSSxFQUNwQixXQUFXLElBQUksQ0FBQyxPQUFPLENBQUMsV0FBVyxDQUFDLENBQUMsTUFBTSxDQUFDLFdBQVcsQ0FBQyxFQUN4RCxhQUFhLENBQ2QsQ0FBQztHQUNIOztBQUVELE1BQUksR0FBRyxpQkFBaUIsQ0FBQyxFQUFFLEVBQUUsSUFBSSxFQUFFLFNBQVMsRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLFdBQVcsQ0FBQyxDQUFDOztBQUV6RSxNQUFJLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUNqQixNQUFJLENBQUMsS0FBSyxHQUFHLE1BQU0sR0FBRyxNQUFNLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQztBQUN4QyxNQUFJLENBQUMsV0FBVyxHQUFHLG1CQUFtQixJQUFJLENBQUMsQ0FBQztBQUM1QyxTQUFPLElBQUksQ0FBQztDQUNiOzs7Ozs7QUFLTSxTQUFTLGNBQWMsQ0FBQyxPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRTtBQUN4RCxNQUFJLENBQUMsT0FBTyxFQUFFO0FBQ1osUUFBSSxPQUFPLENBQUMsSUFBSSxLQUFLLGdCQUFnQixFQUFFO0FBQ3JDLGFBQU8sR0FBRyxpQkFBaUIsQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLGVBQWUsQ0FBQyxDQUFDO0tBQzVELE1BQU07QUFDTCxhQUFPLEdBQUcsaUJBQWlCLENBQUMsT0FBTyxDQUFDLFFBQVEsRUFBRSxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUM7S0FDN0Q7R0FDRixNQUFNLElBQUksT0FBTyxPQUFPLEtBQUssVUFBVSxJQUFJLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRTs7Ozs7QUFLekQsV0FBTyxDQUFDLElBQUksR0FBRyxPQUFPLENBQUM7QUFDdkIsV0FBTyxHQUFHLGlCQUFpQixDQUFDLE9BQU8sQ0FBQyxRQUFRLEVBQUUsT0FBTyxDQUFDLENBQUM7R0FDeEQ7QUFDRCxTQUFPLE9BQU8sQ0FBQztDQUNoQjs7QUFFTSxTQUFTLGFBQWEsQ0FBQyxPQUFPLEVBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRTs7QUFFdkQsTUFBTSxtQkFBbUIsR0FBRyxpQkFBaUIsQ0FBQyxPQUFPLENBQUMsSUFBSSxFQUFFLGVBQWUsQ0FBQyxDQUFDO0FBQzdFLFNBQU8sQ0FBQyxPQUFPLEdBQUcsSUFBSSxDQUFDO0FBQ3ZCLE1BQUksT0FBTyxDQUFDLEdBQUcsRUFBRTtBQUNmLFdBQU8sQ0FBQyxJQUFJLENBQUMsV0FBVyxHQUFHLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLElBQUksT0FBTyxDQUFDLElBQUksQ0FBQyxXQUFXLENBQUM7R0FDdkU7O0FBRUQsTUFBSSxZQUFZLFlBQUEsQ0FBQztBQUNqQixNQUFJLE9BQU8sQ0FBQyxFQUFFLElBQUksT0FBTyxDQUFDLEVBQUUsS0FBSyxJQUFJLEVBQUU7O0FBQ3JDLGFBQU8sQ0FBQyxJQUFJLEdBQUcsa0JBQVksT0FBTyxDQUFDLElBQUksQ0FBQyxDQUFDOztBQUV6QyxVQUFJLEVBQUUsR0FBRyxPQUFPLENBQUMsRUFBRSxDQUFDO0FBQ3BCLGtCQUFZLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxlQUFlLENBQUMsR0FBRyxTQUFTLG1CQUFtQixDQUN6RSxPQUFPLEVBRVA7WUFEQSxPQUFPLHlEQUFHLEVBQUU7Ozs7QUFJWixlQUFPLENBQUMsSUFBSSxHQUFHLGtCQUFZLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUN6QyxlQUFPLENBQUMsSUFBSSxDQUFDLGVBQWUsQ0FBQyxHQUFHLG1CQUFtQixDQUFDO0FBQ3BELGVBQU8sRUFBRSxDQUFDLE9BQU8sRUFBRSxPQUFPLENBQUMsQ0FBQztPQUM3QixDQUFDO0FBQ0YsVUFBSSxFQUFFLENBQUMsUUFBUSxFQUFFO0FBQ2YsZUFBTyxDQUFDLFFBQVEsR0FBRyxLQUFLLENBQUMsTUFBTSxDQUFDLEVBQUUsRUFBRSxPQUFPLENBQUMsUUFBUSxFQUFFLEVBQUUsQ0FBQyxRQUFRLENBQUMsQ0FBQztPQUNwRTs7R0FDRjs7QUFFRCxNQUFJLE9BQU8sS0FBSyxTQUFTLElBQUksWUFBWSxFQUFFO0FBQ3pDLFdBQU8sR0FBRyxZQUFZLENBQUM7R0FDeEI7O0FBRUQsTUFBSSxPQUFPLEtBQUssU0FBUyxFQUFFO0FBQ3pCLFVBQU0sMkJBQWMsY0FBYyxHQUFHLE9BQU8sQ0FBQyxJQUFJLEdBQUcscUJBQXFCLENBQUMsQ0FBQztHQUM1RSxNQUFNLElBQUksT0FBTyxZQUFZLFFBQVEsRUFBRTtBQUN0QyxXQUFPLE9BQU8sQ0FBQyxPQUFPLEVBQUUsT0FBTyxDQUFDLENBQUM7R0FDbEM7Q0FDRjs7QUFFTSxTQUFTLElBQUksR0FBRztBQUNyQixTQUFPLEVBQUUsQ0FBQztDQUNYOztBQUVELFNBQVMsaUJBQWlCLENBQUMsR0FBRyxFQUFFLElBQUksRUFBRTtBQUNwQyxNQUFJLEdBQUcsSUFBSSxNQUFNLENBQUMsU0FBUyxDQUFDLGNBQWMsQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLElBQUksQ0FBQyxFQUFFO0FBQzFELFdBQU8sR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDO0dBQ2xCO0NBQ0Y7O0FBRUQsU0FBUyxRQUFRLENBQUMsT0FBTyxFQUFFLElBQUksRUFBRTtBQUMvQixNQUFJLENBQUMsSUFBSSxJQUFJLEVBQUUsTUFBTSxJQUFJLElBQUksQ0FBQSxBQUFDLEVBQUU7QUFDOUIsUUFBSSxHQUFHLElBQUksR0FBRyxrQkFBWSxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUM7QUFDckMsUUFBSSxDQUFDLElBQUksR0FBRyxPQUFPLENBQUM7R0FDckI7QUFDRCxTQUFPLElBQUksQ0FBQztDQUNiOztBQUVELFNBQVMsaUJBQWlCLENBQUMsRUFBRSxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxXQUFXLEVBQUU7QUFDekUsTUFBSSxFQUFFLENBQUMsU0FBUyxFQUFFO0FBQ2hCLFFBQUksS0FBSyxHQUFHLEVBQUUsQ0FBQztBQUNmLFFBQUksR0FBRyxFQUFFLENBQUMsU0FBUyxDQUNqQixJQUFJLEVBQ0osS0FBSyxFQUNMLFNBQVMsRUFDVCxNQUFNLElBQUksTUFBTSxDQUFDLENBQUMsQ0FBQyxFQUNuQixJQUFJLEVBQ0osV0FBVyxFQUNYLE1BQU0sQ0FDUCxDQUFDO0FBQ0YsU0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUM7R0FDM0I7QUFDRCxTQUFPLElBQUksQ0FBQztDQUNiOztBQUVELFNBQVMsVUFBVSxDQUFDLGFBQWEsRUFBRSxPQUFPLEVBQUUsU0FBUyxFQUFFO0FBQ3JELE1BQUksQ0FBQyxPQUFPLEVBQUUsT0FBTztBQUNyQixRQUFNLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxDQUFDLE9BQU8sQ0FBQyxVQUFBLFVBQVUsRUFBSTtBQUN6QyxRQUFJLE1BQU0sR0FBRyxPQUFPLENBQUMsVUFBVSxDQUFDLENBQUM7QUFDakMsaUJBQWEsQ0FBQyxVQUFVLENBQUMsR0FBRyx3QkFBd0IsQ0FBQyxNQUFNLEVBQUUsU0FBUyxDQUFDLENBQUM7R0FDekUsQ0FBQyxDQUFDO0NBQ0o7O0FBRUQsU0FBUyx3QkFBd0IsQ0FBQyxNQUFNLEVBQUUsU0FBUyxFQUFFO0FBQ25ELE1BQU0sY0FBYyxHQUFHLFNBQVMsQ0FBQyxjQUFjLENBQUM7QUFDaEQsU0FBTywrQkFBVyxNQUFNLEVBQUUsVUFBQSxPQUFPLEVBQUk7QUFDbkMsV0FBTyxDQUFDLGNBQWMsR0FBRyxjQUFjLENBQUM7QUFDeEMsV0FBTyxPQUFPLENBQUM7R0FDaEIsQ0FBQyxDQUFDO0NBQ0oiLCJmaWxlIjoicnVudGltZS5qcyIsInNvdXJjZXNDb250ZW50IjpbImltcG9ydCAqIGFzIFV0aWxzIGZyb20gJy4vdXRpbHMnO1xuaW1wb3J0IEV4Y2VwdGlvbiBmcm9tICcuL2V4Y2VwdGlvbic7XG5pbXBvcnQge1xuICBDT01QSUxFUl9SRVZJU0lPTixcbiAgY3JlYXRlRnJhbWUsXG4gIExBU1RfQ09NUEFUSUJMRV9DT01QSUxFUl9SRVZJU0lPTixcbiAgUkVWSVNJT05fQ0hBTkdFU1xufSBmcm9tICcuL2Jhc2UnO1xuaW1wb3J0IHsgbW92ZUhlbHBlclRvSG9va3MgfSBmcm9tICcuL2hlbHBlcnMnO1xuaW1wb3J0IHsgd3JhcEhlbHBlciB9IGZyb20gJy4vaW50ZXJuYWwvd3JhcEhlbHBlcic7XG5pbXBvcnQge1xuICBjcmVhdGVQcm90b0FjY2Vzc0NvbnRyb2wsXG4gIHJlc3VsdElzQWxsb3dlZCxcbiAgaXNQcm90b3R5cGVDb25zdHJ1Y3RvclxufSBmcm9tICcuL2ludGVybmFsL3Byb3RvLWFjY2Vzcyc7XG5cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1JldmlzaW9uKGNvbXBpbGVySW5mbykge1xuICBjb25zdCBjb21waWxlclJldmlzaW9uID0gKGNvbXBpbGVySW5mbyAmJiBjb21waWxlckluZm9bMF0pIHx8IDEsXG4gICAgY3VycmVudFJldmlzaW9uID0gQ09NUElMRVJfUkVWSVNJT047XG5cbiAgaWYgKFxuICAgIGNvbXBpbGVyUmV2aXNpb24gPj0gTEFTVF9DT01QQVRJQkxFX0NPTVBJTEVSX1JFVklTSU9OICYmXG4gICAgY29tcGlsZXJSZXZpc2lvbiA8PSBDT01QSUxFUl9SRVZJU0lPTlxuICApIHtcbiAgICByZXR1cm47XG4gIH1cblxuICBpZiAoY29tcGlsZXJSZXZpc2lvbiA8IExBU1RfQ09NUEFUSUJMRV9DT01QSUxFUl9SRVZJU0lPTikge1xuICAgIGNvbnN0IHJ1bnRpbWVWZXJzaW9ucyA9IFJFVklTSU9OX0NIQU5HRVNbY3VycmVudFJldmlzaW9uXSxcbiAgICAgIGNvbXBpbGVyVmVyc2lvbnMgPSBSRVZJU0lPTl9DSEFOR0VTW2NvbXBpbGVyUmV2aXNpb25dO1xuICAgIHRocm93IG5ldyBFeGNlcHRpb24oXG4gICAgICAnVGVtcGxhdGUgd2FzIHByZWNvbXBpbGVkIHdpdGggYW4gb2xkZXIgdmVyc2lvbiBvZiBIYW5kbGViYXJzIHRoYW4gdGhlIGN1cnJlbnQgcnVudGltZS4gJyArXG4gICAgICAgICdQbGVhc2UgdXBkYXRlIHlvdXIgcHJlY29tcGlsZXIgdG8gYSBuZXdlciB2ZXJzaW9uICgnICtcbiAgICAgICAgcnVudGltZVZlcnNpb25zICtcbiAgICAgICAgJykgb3IgZG93bmdyYWRlIHlvdXIgcnVudGltZSB0byBhbiBvbGRlciB2ZXJzaW9uICgnICtcbiAgICAgICAgY29tcGlsZXJWZXJzaW9ucyArXG4gICAgICAgICcpLidcbiAgICApO1xuICB9IGVsc2Uge1xuICAgIC8vIFVzZSB0aGUgZW1iZWRkZWQgdmVyc2lvbiBpbmZvIHNpbmNlIHRoZSBydW50aW1lIGRvZXNuJ3Qga25vdyBhYm91dCB0aGlzIHJldmlzaW9uIHlldFxuICAgIHRocm93IG5ldyBFeGNlcHRpb24oXG4gICAgICAnVGVtcGxhdGUgd2FzIHByZWNvbXBpbGVkIHdpdGggYSBuZXdlciB2ZXJzaW9uIG9mIEhhbmRsZWJhcnMgdGhhbiB0aGUgY3VycmVudCBydW50aW1lLiAnICtcbiAgICAgICAgJ1BsZWFzZSB1cGRhdGUgeW91ciBydW50aW1lIHRvIGEgbmV3ZXIgdmVyc2lvbiAoJyArXG4gICAgICAgIGNvbXBpbGVySW5mb1sxXSArXG4gICAgICAgICcpLidcbiAgICApO1xuICB9XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB0ZW1wbGF0ZSh0ZW1wbGF0ZVNwZWMsIGVudikge1xuICAvKiBpc3RhbmJ1bCBpZ25vcmUgbmV4dCAqL1xuICBpZiAoIWVudikge1xuICAgIHRocm93IG5ldyBFeGNlcHRpb24oJ05vIGVudmlyb25tZW50IHBhc3NlZCB0byB0ZW1wbGF0ZScpO1xuICB9XG4gIGlmICghdGVtcGxhdGVTcGVjIHx8ICF0ZW1wbGF0ZVNwZWMubWFpbikge1xuICAgIHRocm93IG5ldyBFeGNlcHRpb24oJ1Vua25vd24gdGVtcGxhdGUgb2JqZWN0OiAnICsgdHlwZW9mIHRlbXBsYXRlU3BlYyk7XG4gIH1cblxuICB0ZW1wbGF0ZVNwZWMubWFpbi5kZWNvcmF0b3IgPSB0ZW1wbGF0ZVNwZWMubWFpbl9kO1xuXG4gIC8vIE5vdGU6IFVzaW5nIGVudi5WTSByZWZlcmVuY2VzIHJhdGhlciB0aGFuIGxvY2FsIHZhciByZWZlcmVuY2VzIHRocm91Z2hvdXQgdGhpcyBzZWN0aW9uIHRvIGFsbG93XG4gIC8vIGZvciBleHRlcm5hbCB1c2VycyB0byBvdmVycmlkZSB0aGVzZSBhcyBwc2V1ZG8tc3VwcG9ydGVkIEFQSXMuXG4gIGVudi5WTS5jaGVja1JldmlzaW9uKHRlbXBsYXRlU3BlYy5jb21waWxlcik7XG5cbiAgLy8gYmFja3dhcmRzIGNvbXBhdGliaWxpdHkgZm9yIHByZWNvbXBpbGVkIHRlbXBsYXRlcyB3aXRoIGNvbXBpbGVyLXZlcnNpb24gNyAoPDQuMy4wKVxuICBjb25zdCB0ZW1wbGF0ZVdhc1ByZWNvbXBpbGVkV2l0aENvbXBpbGVyVjcgPVxuICAgIHRlbXBsYXRlU3BlYy5jb21waWxlciAmJiB0ZW1wbGF0ZVNwZWMuY29tcGlsZXJbMF0gPT09IDc7XG5cbiAgZnVuY3Rpb24gaW52b2tlUGFydGlhbFdyYXBwZXIocGFydGlhbCwgY29udGV4dCwgb3B0aW9ucykge1xuICAgIGlmIChvcHRpb25zLmhhc2gpIHtcbiAgICAgIGNvbnRleHQgPSBVdGlscy5leHRlbmQoe30sIGNvbnRleHQsIG9wdGlvbnMuaGFzaCk7XG4gICAgICBpZiAob3B0aW9ucy5pZHMpIHtcbiAgICAgICAgb3B0aW9ucy5pZHNbMF0gPSB0cnVlO1xuICAgICAgfVxuICAgIH1cbiAgICBwYXJ0aWFsID0gZW52LlZNLnJlc29sdmVQYXJ0aWFsLmNhbGwodGhpcywgcGFydGlhbCwgY29udGV4dCwgb3B0aW9ucyk7XG5cbiAgICBvcHRpb25zLmhvb2tzID0gdGhpcy5ob29rcztcbiAgICBvcHRpb25zLnByb3RvQWNjZXNzQ29udHJvbCA9IHRoaXMucHJvdG9BY2Nlc3NDb250cm9sO1xuXG4gICAgbGV0IHJlc3VsdCA9IGVudi5WTS5pbnZva2VQYXJ0aWFsLmNhbGwodGhpcywgcGFydGlhbCwgY29udGV4dCwgb3B0aW9ucyk7XG5cbiAgICAvLyBBbiBlbXB0eSByZXN1bHQgbm9ybWFsbHkgbWVhbnMgdGhlIHBhcnRpYWwgaXMgdGVtcGxhdGUgc291cmNlIHRoYXQgc3RpbGxcbiAgICAvLyBoYXMgdG8gYmUgY29tcGlsZWQuIEEgZnVuY3Rpb24gcGFydGlhbCBoYXMgYWxyZWFkeSBiZWVuIGludm9rZWQsIHNvIGFuXG4gICAgLy8gZW1wdHkgcmVzdWx0IGZyb20gaXQgaXMgYSBidWcgaW4gdGhhdCBwYXJ0aWFsLlxuICAgIGlmIChyZXN1bHQgPT0gbnVsbCAmJiBVdGlscy5pc0Z1bmN0aW9uKHBhcnRpYWwpKSB7XG4gICAgICB0aHJvdyBuZXcgRXhjZXB0aW9uKFxuICAgICAgICAnVGhlIHBhcnRpYWwgJyArXG4gICAgICAgICAgb3B0aW9ucy5uYW1lICtcbiAgICAgICAgICAnIHJldHVybmVkIG5vIG91dHB1dDogcGFydGlhbHMgbXVzdCByZXR1cm4gYSBzdHJpbmcnXG4gICAgICApO1xuICAgIH1cblxuICAgIGlmIChyZXN1bHQgPT0gbnVsbCAmJiBlbnYuY29tcGlsZSkge1xuICAgICAgLy8gT25seSB0ZW1wbGF0ZSBzb3VyY2UgcmVnaXN0ZXJlZCBhcyBhIHBhcnRpYWwgbWF5IGJlIGNvbXBpbGVkIGhlcmUuXG4gICAgICAvLyBBbnl0aGluZyBlbHNlIChlLmcuIGFuIEFTVC1zaGFwZWQgb2JqZWN0KSBtdXN0IG5vdCBiZWNvbWUgY29kZS5cbiAgICAgIGlmICh0eXBlb2YgcGFydGlhbCAhPT0gJ3N0cmluZycpIHtcbiAgICAgICAgdGhyb3cgbmV3IEV4Y2VwdGlvbihcbiAgICAgICAgICAnVGhlIHBhcnRpYWwgJyArXG4gICAgICAgICAgICBvcHRpb25zLm5hbWUgK1xuICAgICAgICAgICAgJyBjb3VsZCBub3QgYmUgY29tcGlsZWQ6IHBhcnRpYWxzIG11c3QgYmUgc3RyaW5ncyBvciBmdW5jdGlvbnMgcmV0dXJuaW5nIHN0cmluZ3MnXG4gICAgICAgICk7XG4gICAgICB9XG4gICAgICBvcHRpb25zLnBhcnRpYWxzW29wdGlvbnMubmFtZV0gPSBlbnYuY29tcGlsZShcbiAgICAgICAgcGFydGlhbCxcbiAgICAgICAgdGVtcGxhdGVTcGVjLmNvbXBpbGVyT3B0aW9ucyxcbiAgICAgICAgZW52XG4gICAgICApO1xuICAgICAgcmVzdWx0ID0gb3B0aW9ucy5wYXJ0aWFsc1tvcHRpb25zLm5hbWVdKGNvbnRleHQsIG9wdGlvbnMpO1xuICAgIH1cbiAgICBpZiAocmVzdWx0ICE9IG51bGwpIHtcbiAgICAgIGlmIChvcHRpb25zLmluZGVudCkge1xuICAgICAgICBsZXQgbGluZXMgPSByZXN1bHQuc3BsaXQoJ1xcbicpO1xuICAgICAgICBmb3IgKGxldCBpID0gMCwgbCA9IGxpbmVzLmxlbmd0aDsgaSA8IGw7IGkrKykge1xuICAgICAgICAgIGlmICghbGluZXNbaV0gJiYgaSArIDEgPT09IGwpIHtcbiAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgIH1cblxuICAgICAgICAgIGxpbmVzW2ldID0gb3B0aW9ucy5pbmRlbnQgKyBsaW5lc1tpXTtcbiAgICAgICAgfVxuICAgICAgICByZXN1bHQgPSBsaW5lcy5qb2luKCdcXG4nKTtcbiAgICAgIH1cbiAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgfSBlbHNlIHtcbiAgICAgIHRocm93IG5ldyBFeGNlcHRpb24oXG4gICAgICAgICdUaGUgcGFydGlhbCAnICtcbiAgICAgICAgICBvcHRpb25zLm5hbWUgK1xuICAgICAgICAgICcgY291bGQgbm90IGJlIGNvbXBpbGVkIHdoZW4gcnVubmluZyBpbiBydW50aW1lLW9ubHkgbW9kZSdcbiAgICAgICk7XG4gICAgfVxuICB9XG5cbiAgLy8gSnVzdCBhZGQgd2F0ZXJcbiAgbGV0IGNvbnRhaW5lciA9IHtcbiAgICBzdHJpY3Q6IGZ1bmN0aW9uKG9iaiwgbmFtZSwgbG9jKSB7XG4gICAgICBpZiAoIW9iaiB8fCAhKG5hbWUgaW4gb2JqKSkge1xuICAgICAgICB0aHJvdyBuZXcgRXhjZXB0aW9uKCdcIicgKyBuYW1lICsgJ1wiIG5vdCBkZWZpbmVkIGluICcgKyBvYmosIHtcbiAgICAgICAgICBsb2M6IGxvY1xuICAgICAgICB9KTtcbiAgICAgIH1cbiAgICAgIHJldHVybiBjb250YWluZXIubG9va3VwUHJvcGVydHkob2JqLCBuYW1lKTtcbiAgICB9LFxuICAgIGxvb2t1cFByb3BlcnR5OiBmdW5jdGlvbihwYXJlbnQsIHByb3BlcnR5TmFtZSkge1xuICAgICAgbGV0IHJlc3VsdCA9IHBhcmVudFtwcm9wZXJ0eU5hbWVdO1xuICAgICAgaWYgKHJlc3VsdCA9PSBudWxsKSB7XG4gICAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgICB9XG4gICAgICAvLyBPd24gcHJvcGVydGllcyBhcmUgdHJ1c3RlZCBjb250ZXh0IGRhdGEgYW5kIHJldHVybmVkIGFzLWlzLCBleGNlcHQgZm9yXG4gICAgICAvLyBhIHByb3RvdHlwZSdzIG93biBcImNvbnN0cnVjdG9yXCIgYmFjay1yZWZlcmVuY2UgKGUuZy5cbiAgICAgIC8vIEZ1bmN0aW9uLnByb3RvdHlwZS5jb25zdHJ1Y3RvciA9PT0gRnVuY3Rpb24pOiB0aGF0IG11c3Qgc3RpbGwgcGFzcyB0aGVcbiAgICAgIC8vIHByb3RvdHlwZS1hY2Nlc3MgZGVueSBsaXN0LCBvdGhlcndpc2UgdGhlIEZ1bmN0aW9uIGNvbnN0cnVjdG9yIGJlY29tZXNcbiAgICAgIC8vIHJlYWNoYWJsZSBhbmQgYXJiaXRyYXJ5IGNvZGUgY2FuIGJlIGV4ZWN1dGVkLlxuICAgICAgaWYgKFxuICAgICAgICBPYmplY3QucHJvdG90eXBlLmhhc093blByb3BlcnR5LmNhbGwocGFyZW50LCBwcm9wZXJ0eU5hbWUpICYmXG4gICAgICAgICFpc1Byb3RvdHlwZUNvbnN0cnVjdG9yKHBhcmVudCwgcHJvcGVydHlOYW1lLCByZXN1bHQpXG4gICAgICApIHtcbiAgICAgICAgcmV0dXJuIHJlc3VsdDtcbiAgICAgIH1cblxuICAgICAgaWYgKHJlc3VsdElzQWxsb3dlZChyZXN1bHQsIGNvbnRhaW5lci5wcm90b0FjY2Vzc0NvbnRyb2wsIHByb3BlcnR5TmFtZSkpIHtcbiAgICAgICAgcmV0dXJuIHJlc3VsdDtcbiAgICAgIH1cbiAgICAgIHJldHVybiB1bmRlZmluZWQ7XG4gICAgfSxcbiAgICBsb29rdXA6IGZ1bmN0aW9uKGRlcHRocywgbmFtZSkge1xuICAgICAgY29uc3QgbGVuID0gZGVwdGhzLmxlbmd0aDtcbiAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgbGVuOyBpKyspIHtcbiAgICAgICAgbGV0IHJlc3VsdCA9IGRlcHRoc1tpXSAmJiBjb250YWluZXIubG9va3VwUHJvcGVydHkoZGVwdGhzW2ldLCBuYW1lKTtcbiAgICAgICAgaWYgKHJlc3VsdCAhPSBudWxsKSB7XG4gICAgICAgICAgcmV0dXJuIHJlc3VsdDtcbiAgICAgICAgfVxuICAgICAgfVxuICAgIH0sXG4gICAgbGFtYmRhOiBmdW5jdGlvbihjdXJyZW50LCBjb250ZXh0KSB7XG4gICAgICByZXR1cm4gdHlwZW9mIGN1cnJlbnQgPT09ICdmdW5jdGlvbicgPyBjdXJyZW50LmNhbGwoY29udGV4dCkgOiBjdXJyZW50O1xuICAgIH0sXG5cbiAgICBlc2NhcGVFeHByZXNzaW9uOiBVdGlscy5lc2NhcGVFeHByZXNzaW9uLFxuICAgIGludm9rZVBhcnRpYWw6IGludm9rZVBhcnRpYWxXcmFwcGVyLFxuXG4gICAgZm46IGZ1bmN0aW9uKGkpIHtcbiAgICAgIGxldCByZXQgPSB0ZW1wbGF0ZVNwZWNbaV07XG4gICAgICByZXQuZGVjb3JhdG9yID0gdGVtcGxhdGVTcGVjW2kgKyAnX2QnXTtcbiAgICAgIHJldHVybiByZXQ7XG4gICAgfSxcblxuICAgIHByb2dyYW1zOiBbXSxcbiAgICBwcm9ncmFtOiBmdW5jdGlvbihpLCBkYXRhLCBkZWNsYXJlZEJsb2NrUGFyYW1zLCBibG9ja1BhcmFtcywgZGVwdGhzKSB7XG4gICAgICBsZXQgcHJvZ3JhbVdyYXBwZXIgPSB0aGlzLnByb2dyYW1zW2ldLFxuICAgICAgICBmbiA9IHRoaXMuZm4oaSk7XG4gICAgICBpZiAoZGF0YSB8fCBkZXB0aHMgfHwgYmxvY2tQYXJhbXMgfHwgZGVjbGFyZWRCbG9ja1BhcmFtcykge1xuICAgICAgICBwcm9ncmFtV3JhcHBlciA9IHdyYXBQcm9ncmFtKFxuICAgICAgICAgIHRoaXMsXG4gICAgICAgICAgaSxcbiAgICAgICAgICBmbixcbiAgICAgICAgICBkYXRhLFxuICAgICAgICAgIGRlY2xhcmVkQmxvY2tQYXJhbXMsXG4gICAgICAgICAgYmxvY2tQYXJhbXMsXG4gICAgICAgICAgZGVwdGhzXG4gICAgICAgICk7XG4gICAgICB9IGVsc2UgaWYgKCFwcm9ncmFtV3JhcHBlcikge1xuICAgICAgICBwcm9ncmFtV3JhcHBlciA9IHRoaXMucHJvZ3JhbXNbaV0gPSB3cmFwUHJvZ3JhbSh0aGlzLCBpLCBmbik7XG4gICAgICB9XG4gICAgICByZXR1cm4gcHJvZ3JhbVdyYXBwZXI7XG4gICAgfSxcblxuICAgIGRhdGE6IGZ1bmN0aW9uKHZhbHVlLCBkZXB0aCkge1xuICAgICAgd2hpbGUgKHZhbHVlICYmIGRlcHRoLS0pIHtcbiAgICAgICAgdmFsdWUgPSB2YWx1ZS5fcGFyZW50O1xuICAgICAgfVxuICAgICAgcmV0dXJuIHZhbHVlO1xuICAgIH0sXG4gICAgbWVyZ2VJZk5lZWRlZDogZnVuY3Rpb24ocGFyYW0sIGNvbW1vbikge1xuICAgICAgbGV0IG9iaiA9IHBhcmFtIHx8IGNvbW1vbjtcblxuICAgICAgaWYgKHBhcmFtICYmIGNvbW1vbiAmJiBwYXJhbSAhPT0gY29tbW9uKSB7XG4gICAgICAgIG9iaiA9IFV0aWxzLmV4dGVuZCh7fSwgY29tbW9uLCBwYXJhbSk7XG4gICAgICB9XG5cbiAgICAgIHJldHVybiBvYmo7XG4gICAgfSxcbiAgICAvLyBBbiBlbXB0eSBvYmplY3QgdG8gdXNlIGFzIHJlcGxhY2VtZW50IGZvciBudWxsLWNvbnRleHRzXG4gICAgbnVsbENvbnRleHQ6IE9iamVjdC5zZWFsKHt9KSxcblxuICAgIG5vb3A6IGVudi5WTS5ub29wLFxuICAgIGNvbXBpbGVySW5mbzogdGVtcGxhdGVTcGVjLmNvbXBpbGVyXG4gIH07XG5cbiAgZnVuY3Rpb24gcmV0KGNvbnRleHQsIG9wdGlvbnMgPSB7fSkge1xuICAgIGxldCBkYXRhID0gb3B0aW9ucy5kYXRhO1xuXG4gICAgcmV0Ll9zZXR1cChvcHRpb25zKTtcbiAgICBpZiAoIW9wdGlvbnMucGFydGlhbCAmJiB0ZW1wbGF0ZVNwZWMudXNlRGF0YSkge1xuICAgICAgZGF0YSA9IGluaXREYXRhKGNvbnRleHQsIGRhdGEpO1xuICAgIH1cbiAgICBsZXQgZGVwdGhzLFxuICAgICAgYmxvY2tQYXJhbXMgPSB0ZW1wbGF0ZVNwZWMudXNlQmxvY2tQYXJhbXMgPyBbXSA6IHVuZGVmaW5lZDtcbiAgICBpZiAodGVtcGxhdGVTcGVjLnVzZURlcHRocykge1xuICAgICAgaWYgKG9wdGlvbnMuZGVwdGhzKSB7XG4gICAgICAgIGRlcHRocyA9XG4gICAgICAgICAgY29udGV4dCAhPSBvcHRpb25zLmRlcHRoc1swXVxuICAgICAgICAgICAgPyBbY29udGV4dF0uY29uY2F0KG9wdGlvbnMuZGVwdGhzKVxuICAgICAgICAgICAgOiBvcHRpb25zLmRlcHRocztcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIGRlcHRocyA9IFtjb250ZXh0XTtcbiAgICAgIH1cbiAgICB9XG5cbiAgICBmdW5jdGlvbiBtYWluKGNvbnRleHQgLyosIG9wdGlvbnMqLykge1xuICAgICAgcmV0dXJuIChcbiAgICAgICAgJycgK1xuICAgICAgICB0ZW1wbGF0ZVNwZWMubWFpbihcbiAgICAgICAgICBjb250YWluZXIsXG4gICAgICAgICAgY29udGV4dCxcbiAgICAgICAgICBjb250YWluZXIuaGVscGVycyxcbiAgICAgICAgICBjb250YWluZXIucGFydGlhbHMsXG4gICAgICAgICAgZGF0YSxcbiAgICAgICAgICBibG9ja1BhcmFtcyxcbiAgICAgICAgICBkZXB0aHNcbiAgICAgICAgKVxuICAgICAgKTtcbiAgICB9XG5cbiAgICBtYWluID0gZXhlY3V0ZURlY29yYXRvcnMoXG4gICAgICB0ZW1wbGF0ZVNwZWMubWFpbixcbiAgICAgIG1haW4sXG4gICAgICBjb250YWluZXIsXG4gICAgICBvcHRpb25zLmRlcHRocyB8fCBbXSxcbiAgICAgIGRhdGEsXG4gICAgICBibG9ja1BhcmFtc1xuICAgICk7XG4gICAgcmV0dXJuIG1haW4oY29udGV4dCwgb3B0aW9ucyk7XG4gIH1cblxuICByZXQuaXNUb3AgPSB0cnVlO1xuXG4gIHJldC5fc2V0dXAgPSBmdW5jdGlvbihvcHRpb25zKSB7XG4gICAgaWYgKCFvcHRpb25zLnBhcnRpYWwpIHtcbiAgICAgIGxldCBtZXJnZWRIZWxwZXJzID0ge307XG4gICAgICBhZGRIZWxwZXJzKG1lcmdlZEhlbHBlcnMsIGVudi5oZWxwZXJzLCBjb250YWluZXIpO1xuICAgICAgYWRkSGVscGVycyhtZXJnZWRIZWxwZXJzLCBvcHRpb25zLmhlbHBlcnMsIGNvbnRhaW5lcik7XG4gICAgICBjb250YWluZXIuaGVscGVycyA9IG1lcmdlZEhlbHBlcnM7XG5cbiAgICAgIGlmICh0ZW1wbGF0ZVNwZWMudXNlUGFydGlhbCkge1xuICAgICAgICAvLyBVc2UgbWVyZ2VJZk5lZWRlZCBoZXJlIHRvIHByZXZlbnQgY29tcGlsaW5nIGdsb2JhbCBwYXJ0aWFscyBtdWx0aXBsZSB0aW1lc1xuICAgICAgICBjb250YWluZXIucGFydGlhbHMgPSBjb250YWluZXIubWVyZ2VJZk5lZWRlZChcbiAgICAgICAgICBvcHRpb25zLnBhcnRpYWxzLFxuICAgICAgICAgIGVudi5wYXJ0aWFsc1xuICAgICAgICApO1xuICAgICAgfVxuICAgICAgaWYgKHRlbXBsYXRlU3BlYy51c2VQYXJ0aWFsIHx8IHRlbXBsYXRlU3BlYy51c2VEZWNvcmF0b3JzKSB7XG4gICAgICAgIGNvbnRhaW5lci5kZWNvcmF0b3JzID0gVXRpbHMuZXh0ZW5kKFxuICAgICAgICAgIHt9LFxuICAgICAgICAgIGVudi5kZWNvcmF0b3JzLFxuICAgICAgICAgIG9wdGlvbnMuZGVjb3JhdG9yc1xuICAgICAgICApO1xuICAgICAgfVxuXG4gICAgICBjb250YWluZXIuaG9va3MgPSB7fTtcbiAgICAgIGNvbnRhaW5lci5wcm90b0FjY2Vzc0NvbnRyb2wgPSBjcmVhdGVQcm90b0FjY2Vzc0NvbnRyb2wob3B0aW9ucyk7XG5cbiAgICAgIGxldCBrZWVwSGVscGVySW5IZWxwZXJzID1cbiAgICAgICAgb3B0aW9ucy5hbGxvd0NhbGxzVG9IZWxwZXJNaXNzaW5nIHx8XG4gICAgICAgIHRlbXBsYXRlV2FzUHJlY29tcGlsZWRXaXRoQ29tcGlsZXJWNztcbiAgICAgIG1vdmVIZWxwZXJUb0hvb2tzKGNvbnRhaW5lciwgJ2hlbHBlck1pc3NpbmcnLCBrZWVwSGVscGVySW5IZWxwZXJzKTtcbiAgICAgIG1vdmVIZWxwZXJUb0hvb2tzKGNvbnRhaW5lciwgJ2Jsb2NrSGVscGVyTWlzc2luZycsIGtlZXBIZWxwZXJJbkhlbHBlcnMpO1xuICAgIH0gZWxzZSB7XG4gICAgICBjb250YWluZXIucHJvdG9BY2Nlc3NDb250cm9sID0gb3B0aW9ucy5wcm90b0FjY2Vzc0NvbnRyb2w7IC8vIGludGVybmFsIG9wdGlvblxuICAgICAgY29udGFpbmVyLmhlbHBlcnMgPSBvcHRpb25zLmhlbHBlcnM7XG4gICAgICBjb250YWluZXIucGFydGlhbHMgPSBvcHRpb25zLnBhcnRpYWxzO1xuICAgICAgY29udGFpbmVyLmRlY29yYXRvcnMgPSBvcHRpb25zLmRlY29yYXRvcnM7XG4gICAgICBjb250YWluZXIuaG9va3MgPSBvcHRpb25zLmhvb2tzO1xuICAgIH1cbiAgfTtcblxuICByZXQuX2NoaWxkID0gZnVuY3Rpb24oaSwgZGF0YSwgYmxvY2tQYXJhbXMsIGRlcHRocykge1xuICAgIGlmICh0ZW1wbGF0ZVNwZWMudXNlQmxvY2tQYXJhbXMgJiYgIWJsb2NrUGFyYW1zKSB7XG4gICAgICB0aHJvdyBuZXcgRXhjZXB0aW9uKCdtdXN0IHBhc3MgYmxvY2sgcGFyYW1zJyk7XG4gICAgfVxuICAgIGlmICh0ZW1wbGF0ZVNwZWMudXNlRGVwdGhzICYmICFkZXB0aHMpIHtcbiAgICAgIHRocm93IG5ldyBFeGNlcHRpb24oJ211c3QgcGFzcyBwYXJlbnQgZGVwdGhzJyk7XG4gICAgfVxuXG4gICAgcmV0dXJuIHdyYXBQcm9ncmFtKFxuICAgICAgY29udGFpbmVyLFxuICAgICAgaSxcbiAgICAgIHRlbXBsYXRlU3BlY1tpXSxcbiAgICAgIGRhdGEsXG4gICAgICAwLFxuICAgICAgYmxvY2tQYXJhbXMsXG4gICAgICBkZXB0aHNcbiAgICApO1xuICB9O1xuICByZXR1cm4gcmV0O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gd3JhcFByb2dyYW0oXG4gIGNvbnRhaW5lcixcbiAgaSxcbiAgZm4sXG4gIGRhdGEsXG4gIGRlY2xhcmVkQmxvY2tQYXJhbXMsXG4gIGJsb2NrUGFyYW1zLFxuICBkZXB0aHNcbikge1xuICBmdW5jdGlvbiBwcm9nKGNvbnRleHQsIG9wdGlvbnMgPSB7fSkge1xuICAgIGxldCBjdXJyZW50RGVwdGhzID0gZGVwdGhzO1xuICAgIGlmIChcbiAgICAgIGRlcHRocyAmJlxuICAgICAgY29udGV4dCAhPSBkZXB0aHNbMF0gJiZcbiAgICAgICEoY29udGV4dCA9PT0gY29udGFpbmVyLm51bGxDb250ZXh0ICYmIGRlcHRoc1swXSA9PT0gbnVsbClcbiAgICApIHtcbiAgICAgIGN1cnJlbnREZXB0aHMgPSBbY29udGV4dF0uY29uY2F0KGRlcHRocyk7XG4gICAgfVxuXG4gICAgcmV0dXJuIGZuKFxuICAgICAgY29udGFpbmVyLFxuICAgICAgY29udGV4dCxcbiAgICAgIGNvbnRhaW5lci5oZWxwZXJzLFxuICAgICAgY29udGFpbmVyLnBhcnRpYWxzLFxuICAgICAgb3B0aW9ucy5kYXRhIHx8IGRhdGEsXG4gICAgICBibG9ja1BhcmFtcyAmJiBbb3B0aW9ucy5ibG9ja1BhcmFtc10uY29uY2F0KGJsb2NrUGFyYW1zKSxcbiAgICAgIGN1cnJlbnREZXB0aHNcbiAgICApO1xuICB9XG5cbiAgcHJvZyA9IGV4ZWN1dGVEZWNvcmF0b3JzKGZuLCBwcm9nLCBjb250YWluZXIsIGRlcHRocywgZGF0YSwgYmxvY2tQYXJhbXMpO1xuXG4gIHByb2cucHJvZ3JhbSA9IGk7XG4gIHByb2cuZGVwdGggPSBkZXB0aHMgPyBkZXB0aHMubGVuZ3RoIDogMDtcbiAgcHJvZy5ibG9ja1BhcmFtcyA9IGRlY2xhcmVkQmxvY2tQYXJhbXMgfHwgMDtcbiAgcmV0dXJuIHByb2c7XG59XG5cbi8qKlxuICogVGhpcyBpcyBjdXJyZW50bHkgcGFydCBvZiB0aGUgb2ZmaWNpYWwgQVBJLCB0aGVyZWZvcmUgaW1wbGVtZW50YXRpb24gZGV0YWlscyBzaG91bGQgbm90IGJlIGNoYW5nZWQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZXNvbHZlUGFydGlhbChwYXJ0aWFsLCBjb250ZXh0LCBvcHRpb25zKSB7XG4gIGlmICghcGFydGlhbCkge1xuICAgIGlmIChvcHRpb25zLm5hbWUgPT09ICdAcGFydGlhbC1ibG9jaycpIHtcbiAgICAgIHBhcnRpYWwgPSBsb29rdXBPd25Qcm9wZXJ0eShvcHRpb25zLmRhdGEsICdwYXJ0aWFsLWJsb2NrJyk7XG4gICAgfSBlbHNlIHtcbiAgICAgIHBhcnRpYWwgPSBsb29rdXBPd25Qcm9wZXJ0eShvcHRpb25zLnBhcnRpYWxzLCBvcHRpb25zLm5hbWUpO1xuICAgIH1cbiAgfSBlbHNlIGlmICh0eXBlb2YgcGFydGlhbCAhPT0gJ2Z1bmN0aW9uJyAmJiAhb3B0aW9ucy5uYW1lKSB7XG4gICAgLy8gVGhpcyBpcyBhIGR5bmFtaWMgcGFydGlhbCB0aGF0IHJldHVybmVkIGEgbmFtZSByYXRoZXIgdGhhbiBhIGNvbXBpbGVkXG4gICAgLy8gcGFydGlhbC4gT25seSBmdW5jdGlvbnMgYXJlIGFjY2VwdGVkIGFzIHBhcnRpYWxzIGhlcmU7IGFueSBvdGhlciB2YWx1ZVxuICAgIC8vIChpbmNsdWRpbmcgYW4gb2JqZWN0IHdpdGggYSBcImNhbGxcIiBwcm9wZXJ0eSkgaXMgdHJlYXRlZCBhcyBhIG5hbWUsIHNvXG4gICAgLy8gdGhhdCBjb250ZXh0IGRhdGEgY2FuIG5ldmVyIGJlIGNvbXBpbGVkIGFzIGEgdGVtcGxhdGUuXG4gICAgb3B0aW9ucy5uYW1lID0gcGFydGlhbDtcbiAgICBwYXJ0aWFsID0gbG9va3VwT3duUHJvcGVydHkob3B0aW9ucy5wYXJ0aWFscywgcGFydGlhbCk7XG4gIH1cbiAgcmV0dXJuIHBhcnRpYWw7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBpbnZva2VQYXJ0aWFsKHBhcnRpYWwsIGNvbnRleHQsIG9wdGlvbnMpIHtcbiAgLy8gVXNlIHRoZSBjdXJyZW50IGNsb3N1cmUgY29udGV4dCB0byBzYXZlIHRoZSBwYXJ0aWFsLWJsb2NrIGlmIHRoaXMgcGFydGlhbFxuICBjb25zdCBjdXJyZW50UGFydGlhbEJsb2NrID0gbG9va3VwT3duUHJvcGVydHkob3B0aW9ucy5kYXRhLCAncGFydGlhbC1ibG9jaycpO1xuICBvcHRpb25zLnBhcnRpYWwgPSB0cnVlO1xuICBpZiAob3B0aW9ucy5pZHMpIHtcbiAgICBvcHRpb25zLmRhdGEuY29udGV4dFBhdGggPSBvcHRpb25zLmlkc1swXSB8fCBvcHRpb25zLmRhdGEuY29udGV4dFBhdGg7XG4gIH1cblxuICBsZXQgcGFydGlhbEJsb2NrO1xuICBpZiAob3B0aW9ucy5mbiAmJiBvcHRpb25zLmZuICE9PSBub29wKSB7XG4gICAgb3B0aW9ucy5kYXRhID0gY3JlYXRlRnJhbWUob3B0aW9ucy5kYXRhKTtcbiAgICAvLyBXcmFwcGVyIGZ1bmN0aW9uIHRvIGdldCBhY2Nlc3MgdG8gY3VycmVudFBhcnRpYWxCbG9jayBmcm9tIHRoZSBjbG9zdXJlXG4gICAgbGV0IGZuID0gb3B0aW9ucy5mbjtcbiAgICBwYXJ0aWFsQmxvY2sgPSBvcHRpb25zLmRhdGFbJ3BhcnRpYWwtYmxvY2snXSA9IGZ1bmN0aW9uIHBhcnRpYWxCbG9ja1dyYXBwZXIoXG4gICAgICBjb250ZXh0LFxuICAgICAgb3B0aW9ucyA9IHt9XG4gICAgKSB7XG4gICAgICAvLyBSZXN0b3JlIHRoZSBwYXJ0aWFsLWJsb2NrIGZyb20gdGhlIGNsb3N1cmUgZm9yIHRoZSBleGVjdXRpb24gb2YgdGhlIGJsb2NrXG4gICAgICAvLyBpLmUuIHRoZSBwYXJ0IGluc2lkZSB0aGUgYmxvY2sgb2YgdGhlIHBhcnRpYWwgY2FsbC5cbiAgICAgIG9wdGlvbnMuZGF0YSA9IGNyZWF0ZUZyYW1lKG9wdGlvbnMuZGF0YSk7XG4gICAgICBvcHRpb25zLmRhdGFbJ3BhcnRpYWwtYmxvY2snXSA9IGN1cnJlbnRQYXJ0aWFsQmxvY2s7XG4gICAgICByZXR1cm4gZm4oY29udGV4dCwgb3B0aW9ucyk7XG4gICAgfTtcbiAgICBpZiAoZm4ucGFydGlhbHMpIHtcbiAgICAgIG9wdGlvbnMucGFydGlhbHMgPSBVdGlscy5leHRlbmQoe30sIG9wdGlvbnMucGFydGlhbHMsIGZuLnBhcnRpYWxzKTtcbiAgICB9XG4gIH1cblxuICBpZiAocGFydGlhbCA9PT0gdW5kZWZpbmVkICYmIHBhcnRpYWxCbG9jaykge1xuICAgIHBhcnRpYWwgPSBwYXJ0aWFsQmxvY2s7XG4gIH1cblxuICBpZiAocGFydGlhbCA9PT0gdW5kZWZpbmVkKSB7XG4gICAgdGhyb3cgbmV3IEV4Y2VwdGlvbignVGhlIHBhcnRpYWwgJyArIG9wdGlvbnMubmFtZSArICcgY291bGQgbm90IGJlIGZvdW5kJyk7XG4gIH0gZWxzZSBpZiAocGFydGlhbCBpbnN0YW5jZW9mIEZ1bmN0aW9uKSB7XG4gICAgcmV0dXJuIHBhcnRpYWwoY29udGV4dCwgb3B0aW9ucyk7XG4gIH1cbn1cblxuZXhwb3J0IGZ1bmN0aW9uIG5vb3AoKSB7XG4gIHJldHVybiAnJztcbn1cblxuZnVuY3Rpb24gbG9va3VwT3duUHJvcGVydHkob2JqLCBuYW1lKSB7XG4gIGlmIChvYmogJiYgT2JqZWN0LnByb3RvdHlwZS5oYXNPd25Qcm9wZXJ0eS5jYWxsKG9iaiwgbmFtZSkpIHtcbiAgICByZXR1cm4gb2JqW25hbWVdO1xuICB9XG59XG5cbmZ1bmN0aW9uIGluaXREYXRhKGNvbnRleHQsIGRhdGEpIHtcbiAgaWYgKCFkYXRhIHx8ICEoJ3Jvb3QnIGluIGRhdGEpKSB7XG4gICAgZGF0YSA9IGRhdGEgPyBjcmVhdGVGcmFtZShkYXRhKSA6IHt9O1xuICAgIGRhdGEucm9vdCA9IGNvbnRleHQ7XG4gIH1cbiAgcmV0dXJuIGRhdGE7XG59XG5cbmZ1bmN0aW9uIGV4ZWN1dGVEZWNvcmF0b3JzKGZuLCBwcm9nLCBjb250YWluZXIsIGRlcHRocywgZGF0YSwgYmxvY2tQYXJhbXMpIHtcbiAgaWYgKGZuLmRlY29yYXRvcikge1xuICAgIGxldCBwcm9wcyA9IHt9O1xuICAgIHByb2cgPSBmbi5kZWNvcmF0b3IoXG4gICAgICBwcm9nLFxuICAgICAgcHJvcHMsXG4gICAgICBjb250YWluZXIsXG4gICAgICBkZXB0aHMgJiYgZGVwdGhzWzBdLFxuICAgICAgZGF0YSxcbiAgICAgIGJsb2NrUGFyYW1zLFxuICAgICAgZGVwdGhzXG4gICAgKTtcbiAgICBVdGlscy5leHRlbmQocHJvZywgcHJvcHMpO1xuICB9XG4gIHJldHVybiBwcm9nO1xufVxuXG5mdW5jdGlvbiBhZGRIZWxwZXJzKG1lcmdlZEhlbHBlcnMsIGhlbHBlcnMsIGNvbnRhaW5lcikge1xuICBpZiAoIWhlbHBlcnMpIHJldHVybjtcbiAgT2JqZWN0LmtleXMoaGVscGVycykuZm9yRWFjaChoZWxwZXJOYW1lID0+IHtcbiAgICBsZXQgaGVscGVyID0gaGVscGVyc1toZWxwZXJOYW1lXTtcbiAgICBtZXJnZWRIZWxwZXJzW2hlbHBlck5hbWVdID0gcGFzc0xvb2t1cFByb3BlcnR5T3B0aW9uKGhlbHBlciwgY29udGFpbmVyKTtcbiAgfSk7XG59XG5cbmZ1bmN0aW9uIHBhc3NMb29rdXBQcm9wZXJ0eU9wdGlvbihoZWxwZXIsIGNvbnRhaW5lcikge1xuICBjb25zdCBsb29rdXBQcm9wZXJ0eSA9IGNvbnRhaW5lci5sb29rdXBQcm9wZXJ0eTtcbiAgcmV0dXJuIHdyYXBIZWxwZXIoaGVscGVyLCBvcHRpb25zID0+IHtcbiAgICBvcHRpb25zLmxvb2t1cFByb3BlcnR5ID0gbG9va3VwUHJvcGVydHk7XG4gICAgcmV0dXJuIG9wdGlvbnM7XG4gIH0pO1xufVxuIl19


/***/ }),

/***/ 7544:
/***/ ((module, exports) => {

// Build out our basic SafeString type


exports.__esModule = true;
function SafeString(string) {
  this.string = string;
}

SafeString.prototype.toString = SafeString.prototype.toHTML = function () {
  return '' + this.string;
};

exports["default"] = SafeString;
module.exports = exports['default'];
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL3NhZmUtc3RyaW5nLmpzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7QUFDQSxTQUFTLFVBQVUsQ0FBQyxNQUFNLEVBQUU7QUFDMUIsTUFBSSxDQUFDLE1BQU0sR0FBRyxNQUFNLENBQUM7Q0FDdEI7O0FBRUQsVUFBVSxDQUFDLFNBQVMsQ0FBQyxRQUFRLEdBQUcsVUFBVSxDQUFDLFNBQVMsQ0FBQyxNQUFNLEdBQUcsWUFBVztBQUN2RSxTQUFPLEVBQUUsR0FBRyxJQUFJLENBQUMsTUFBTSxDQUFDO0NBQ3pCLENBQUM7O3FCQUVhLFVBQVUiLCJmaWxlIjoic2FmZS1zdHJpbmcuanMiLCJzb3VyY2VzQ29udGVudCI6WyIvLyBCdWlsZCBvdXQgb3VyIGJhc2ljIFNhZmVTdHJpbmcgdHlwZVxuZnVuY3Rpb24gU2FmZVN0cmluZyhzdHJpbmcpIHtcbiAgdGhpcy5zdHJpbmcgPSBzdHJpbmc7XG59XG5cblNhZmVTdHJpbmcucHJvdG90eXBlLnRvU3RyaW5nID0gU2FmZVN0cmluZy5wcm90b3R5cGUudG9IVE1MID0gZnVuY3Rpb24oKSB7XG4gIHJldHVybiAnJyArIHRoaXMuc3RyaW5nO1xufTtcblxuZXhwb3J0IGRlZmF1bHQgU2FmZVN0cmluZztcbiJdfQ==


/***/ }),

/***/ 8272:
/***/ ((__unused_webpack_module, exports) => {



exports.__esModule = true;
exports.extend = extend;
exports.indexOf = indexOf;
exports.escapeExpression = escapeExpression;
exports.isEmpty = isEmpty;
exports.createFrame = createFrame;
exports.blockParams = blockParams;
exports.appendContextPath = appendContextPath;
var escape = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;'
};

var badChars = /[&<>"'`=]/g,
    possible = /[&<>"'`=]/;

function escapeChar(chr) {
  return escape[chr];
}

function extend(obj /* , ...source */) {
  for (var i = 1; i < arguments.length; i++) {
    for (var key in arguments[i]) {
      if (Object.prototype.hasOwnProperty.call(arguments[i], key)) {
        obj[key] = arguments[i][key];
      }
    }
  }

  return obj;
}

var toString = Object.prototype.toString;

exports.toString = toString;
// Sourced from lodash
// https://github.com/bestiejs/lodash/blob/master/LICENSE.txt
/* eslint-disable func-style */
var isFunction = function isFunction(value) {
  return typeof value === 'function';
};
// fallback for older versions of Chrome and Safari
/* istanbul ignore next */
if (isFunction(/x/)) {
  exports.isFunction = isFunction = function (value) {
    return typeof value === 'function' && toString.call(value) === '[object Function]';
  };
}
exports.isFunction = isFunction;

/* eslint-enable func-style */

/* istanbul ignore next */
var isArray = Array.isArray || function (value) {
  return value && typeof value === 'object' ? toString.call(value) === '[object Array]' : false;
};

exports.isArray = isArray;
// Older IE versions do not directly support indexOf so we must implement our own, sadly.

function indexOf(array, value) {
  for (var i = 0, len = array.length; i < len; i++) {
    if (array[i] === value) {
      return i;
    }
  }
  return -1;
}

function escapeExpression(string) {
  if (typeof string !== 'string') {
    // don't escape SafeStrings, since they're already safe. Other values with a
    // "toHTML" key, e.g. from JSON context data, are escaped like any object.
    if (string && typeof string.toHTML === 'function') {
      return string.toHTML();
    } else if (string == null) {
      return '';
    } else if (!string) {
      return string + '';
    }

    // Force a string conversion as this will be done by the append regardless and
    // the regex test will do this transparently behind the scenes, causing issues if
    // an object's to string has escaped characters in it.
    string = '' + string;
  }

  if (!possible.test(string)) {
    return string;
  }
  return string.replace(badChars, escapeChar);
}

function isEmpty(value) {
  if (!value && value !== 0) {
    return true;
  } else if (isArray(value) && value.length === 0) {
    return true;
  } else {
    return false;
  }
}

function createFrame(object) {
  var frame = extend({}, object);
  frame._parent = object;
  return frame;
}

function blockParams(params, ids) {
  params.path = ids;
  return params;
}

function appendContextPath(contextPath, id) {
  return (contextPath ? contextPath + '.' : '') + id;
}
//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi4uLy4uLy4uL2xpYi9oYW5kbGViYXJzL3V0aWxzLmpzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7Ozs7Ozs7QUFBQSxJQUFNLE1BQU0sR0FBRztBQUNiLEtBQUcsRUFBRSxPQUFPO0FBQ1osS0FBRyxFQUFFLE1BQU07QUFDWCxLQUFHLEVBQUUsTUFBTTtBQUNYLEtBQUcsRUFBRSxRQUFRO0FBQ2IsS0FBRyxFQUFFLFFBQVE7QUFDYixLQUFHLEVBQUUsUUFBUTtBQUNiLEtBQUcsRUFBRSxRQUFRO0NBQ2QsQ0FBQzs7QUFFRixJQUFNLFFBQVEsR0FBRyxZQUFZO0lBQzNCLFFBQVEsR0FBRyxXQUFXLENBQUM7O0FBRXpCLFNBQVMsVUFBVSxDQUFDLEdBQUcsRUFBRTtBQUN2QixTQUFPLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQztDQUNwQjs7QUFFTSxTQUFTLE1BQU0sQ0FBQyxHQUFHLG9CQUFvQjtBQUM1QyxPQUFLLElBQUksQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLEdBQUcsU0FBUyxDQUFDLE1BQU0sRUFBRSxDQUFDLEVBQUUsRUFBRTtBQUN6QyxTQUFLLElBQUksR0FBRyxJQUFJLFNBQVMsQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUM1QixVQUFJLE1BQU0sQ0FBQyxTQUFTLENBQUMsY0FBYyxDQUFDLElBQUksQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLEVBQUUsR0FBRyxDQUFDLEVBQUU7QUFDM0QsV0FBRyxDQUFDLEdBQUcsQ0FBQyxHQUFHLFNBQVMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQztPQUM5QjtLQUNGO0dBQ0Y7O0FBRUQsU0FBTyxHQUFHLENBQUM7Q0FDWjs7QUFFTSxJQUFJLFFBQVEsR0FBRyxNQUFNLENBQUMsU0FBUyxDQUFDLFFBQVEsQ0FBQzs7Ozs7O0FBS2hELElBQUksVUFBVSxHQUFHLG9CQUFTLEtBQUssRUFBRTtBQUMvQixTQUFPLE9BQU8sS0FBSyxLQUFLLFVBQVUsQ0FBQztDQUNwQyxDQUFDOzs7QUFHRixJQUFJLFVBQVUsQ0FBQyxHQUFHLENBQUMsRUFBRTtBQUNuQixVQU9PLFVBQVUsR0FQakIsVUFBVSxHQUFHLFVBQVMsS0FBSyxFQUFFO0FBQzNCLFdBQ0UsT0FBTyxLQUFLLEtBQUssVUFBVSxJQUMzQixRQUFRLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLG1CQUFtQixDQUM1QztHQUNILENBQUM7Q0FDSDtRQUNRLFVBQVUsR0FBVixVQUFVOzs7OztBQUlaLElBQU0sT0FBTyxHQUNsQixLQUFLLENBQUMsT0FBTyxJQUNiLFVBQVMsS0FBSyxFQUFFO0FBQ2QsU0FBTyxLQUFLLElBQUksT0FBTyxLQUFLLEtBQUssUUFBUSxHQUNyQyxRQUFRLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLGdCQUFnQixHQUN6QyxLQUFLLENBQUM7Q0FDWCxDQUFDOzs7OztBQUdHLFNBQVMsT0FBTyxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUU7QUFDcEMsT0FBSyxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsR0FBRyxHQUFHLEtBQUssQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLEdBQUcsRUFBRSxDQUFDLEVBQUUsRUFBRTtBQUNoRCxRQUFJLEtBQUssQ0FBQyxDQUFDLENBQUMsS0FBSyxLQUFLLEVBQUU7QUFDdEIsYUFBTyxDQUFDLENBQUM7S0FDVjtHQUNGO0FBQ0QsU0FBTyxDQUFDLENBQUMsQ0FBQztDQUNYOztBQUVNLFNBQVMsZ0JBQWdCLENBQUMsTUFBTSxFQUFFO0FBQ3ZDLE1BQUksT0FBTyxNQUFNLEtBQUssUUFBUSxFQUFFOzs7QUFHOUIsUUFBSSxNQUFNLElBQUksT0FBTyxNQUFNLENBQUMsTUFBTSxLQUFLLFVBQVUsRUFBRTtBQUNqRCxhQUFPLE1BQU0sQ0FBQyxNQUFNLEVBQUUsQ0FBQztLQUN4QixNQUFNLElBQUksTUFBTSxJQUFJLElBQUksRUFBRTtBQUN6QixhQUFPLEVBQUUsQ0FBQztLQUNYLE1BQU0sSUFBSSxDQUFDLE1BQU0sRUFBRTtBQUNsQixhQUFPLE1BQU0sR0FBRyxFQUFFLENBQUM7S0FDcEI7Ozs7O0FBS0QsVUFBTSxHQUFHLEVBQUUsR0FBRyxNQUFNLENBQUM7R0FDdEI7O0FBRUQsTUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLEVBQUU7QUFDMUIsV0FBTyxNQUFNLENBQUM7R0FDZjtBQUNELFNBQU8sTUFBTSxDQUFDLE9BQU8sQ0FBQyxRQUFRLEVBQUUsVUFBVSxDQUFDLENBQUM7Q0FDN0M7O0FBRU0sU0FBUyxPQUFPLENBQUMsS0FBSyxFQUFFO0FBQzdCLE1BQUksQ0FBQyxLQUFLLElBQUksS0FBSyxLQUFLLENBQUMsRUFBRTtBQUN6QixXQUFPLElBQUksQ0FBQztHQUNiLE1BQU0sSUFBSSxPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLE1BQU0sS0FBSyxDQUFDLEVBQUU7QUFDL0MsV0FBTyxJQUFJLENBQUM7R0FDYixNQUFNO0FBQ0wsV0FBTyxLQUFLLENBQUM7R0FDZDtDQUNGOztBQUVNLFNBQVMsV0FBVyxDQUFDLE1BQU0sRUFBRTtBQUNsQyxNQUFJLEtBQUssR0FBRyxNQUFNLENBQUMsRUFBRSxFQUFFLE1BQU0sQ0FBQyxDQUFDO0FBQy9CLE9BQUssQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFDO0FBQ3ZCLFNBQU8sS0FBSyxDQUFDO0NBQ2Q7O0FBRU0sU0FBUyxXQUFXLENBQUMsTUFBTSxFQUFFLEdBQUcsRUFBRTtBQUN2QyxRQUFNLENBQUMsSUFBSSxHQUFHLEdBQUcsQ0FBQztBQUNsQixTQUFPLE1BQU0sQ0FBQztDQUNmOztBQUVNLFNBQVMsaUJBQWlCLENBQUMsV0FBVyxFQUFFLEVBQUUsRUFBRTtBQUNqRCxTQUFPLENBQUMsV0FBVyxHQUFHLFdBQVcsR0FBRyxHQUFHLEdBQUcsRUFBRSxDQUFBLEdBQUksRUFBRSxDQUFDO0NBQ3BEIiwiZmlsZSI6InV0aWxzLmpzIiwic291cmNlc0NvbnRlbnQiOlsiY29uc3QgZXNjYXBlID0ge1xuICAnJic6ICcmYW1wOycsXG4gICc8JzogJyZsdDsnLFxuICAnPic6ICcmZ3Q7JyxcbiAgJ1wiJzogJyZxdW90OycsXG4gIFwiJ1wiOiAnJiN4Mjc7JyxcbiAgJ2AnOiAnJiN4NjA7JyxcbiAgJz0nOiAnJiN4M0Q7J1xufTtcblxuY29uc3QgYmFkQ2hhcnMgPSAvWyY8PlwiJ2A9XS9nLFxuICBwb3NzaWJsZSA9IC9bJjw+XCInYD1dLztcblxuZnVuY3Rpb24gZXNjYXBlQ2hhcihjaHIpIHtcbiAgcmV0dXJuIGVzY2FwZVtjaHJdO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gZXh0ZW5kKG9iaiAvKiAsIC4uLnNvdXJjZSAqLykge1xuICBmb3IgKGxldCBpID0gMTsgaSA8IGFyZ3VtZW50cy5sZW5ndGg7IGkrKykge1xuICAgIGZvciAobGV0IGtleSBpbiBhcmd1bWVudHNbaV0pIHtcbiAgICAgIGlmIChPYmplY3QucHJvdG90eXBlLmhhc093blByb3BlcnR5LmNhbGwoYXJndW1lbnRzW2ldLCBrZXkpKSB7XG4gICAgICAgIG9ialtrZXldID0gYXJndW1lbnRzW2ldW2tleV07XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgcmV0dXJuIG9iajtcbn1cblxuZXhwb3J0IGxldCB0b1N0cmluZyA9IE9iamVjdC5wcm90b3R5cGUudG9TdHJpbmc7XG5cbi8vIFNvdXJjZWQgZnJvbSBsb2Rhc2hcbi8vIGh0dHBzOi8vZ2l0aHViLmNvbS9iZXN0aWVqcy9sb2Rhc2gvYmxvYi9tYXN0ZXIvTElDRU5TRS50eHRcbi8qIGVzbGludC1kaXNhYmxlIGZ1bmMtc3R5bGUgKi9cbmxldCBpc0Z1bmN0aW9uID0gZnVuY3Rpb24odmFsdWUpIHtcbiAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gJ2Z1bmN0aW9uJztcbn07XG4vLyBmYWxsYmFjayBmb3Igb2xkZXIgdmVyc2lvbnMgb2YgQ2hyb21lIGFuZCBTYWZhcmlcbi8qIGlzdGFuYnVsIGlnbm9yZSBuZXh0ICovXG5pZiAoaXNGdW5jdGlvbigveC8pKSB7XG4gIGlzRnVuY3Rpb24gPSBmdW5jdGlvbih2YWx1ZSkge1xuICAgIHJldHVybiAoXG4gICAgICB0eXBlb2YgdmFsdWUgPT09ICdmdW5jdGlvbicgJiZcbiAgICAgIHRvU3RyaW5nLmNhbGwodmFsdWUpID09PSAnW29iamVjdCBGdW5jdGlvbl0nXG4gICAgKTtcbiAgfTtcbn1cbmV4cG9ydCB7IGlzRnVuY3Rpb24gfTtcbi8qIGVzbGludC1lbmFibGUgZnVuYy1zdHlsZSAqL1xuXG4vKiBpc3RhbmJ1bCBpZ25vcmUgbmV4dCAqL1xuZXhwb3J0IGNvbnN0IGlzQXJyYXkgPVxuICBBcnJheS5pc0FycmF5IHx8XG4gIGZ1bmN0aW9uKHZhbHVlKSB7XG4gICAgcmV0dXJuIHZhbHVlICYmIHR5cGVvZiB2YWx1ZSA9PT0gJ29iamVjdCdcbiAgICAgID8gdG9TdHJpbmcuY2FsbCh2YWx1ZSkgPT09ICdbb2JqZWN0IEFycmF5XSdcbiAgICAgIDogZmFsc2U7XG4gIH07XG5cbi8vIE9sZGVyIElFIHZlcnNpb25zIGRvIG5vdCBkaXJlY3RseSBzdXBwb3J0IGluZGV4T2Ygc28gd2UgbXVzdCBpbXBsZW1lbnQgb3VyIG93biwgc2FkbHkuXG5leHBvcnQgZnVuY3Rpb24gaW5kZXhPZihhcnJheSwgdmFsdWUpIHtcbiAgZm9yIChsZXQgaSA9IDAsIGxlbiA9IGFycmF5Lmxlbmd0aDsgaSA8IGxlbjsgaSsrKSB7XG4gICAgaWYgKGFycmF5W2ldID09PSB2YWx1ZSkge1xuICAgICAgcmV0dXJuIGk7XG4gICAgfVxuICB9XG4gIHJldHVybiAtMTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGVzY2FwZUV4cHJlc3Npb24oc3RyaW5nKSB7XG4gIGlmICh0eXBlb2Ygc3RyaW5nICE9PSAnc3RyaW5nJykge1xuICAgIC8vIGRvbid0IGVzY2FwZSBTYWZlU3RyaW5ncywgc2luY2UgdGhleSdyZSBhbHJlYWR5IHNhZmUuIE90aGVyIHZhbHVlcyB3aXRoIGFcbiAgICAvLyBcInRvSFRNTFwiIGtleSwgZS5nLiBmcm9tIEpTT04gY29udGV4dCBkYXRhLCBhcmUgZXNjYXBlZCBsaWtlIGFueSBvYmplY3QuXG4gICAgaWYgKHN0cmluZyAmJiB0eXBlb2Ygc3RyaW5nLnRvSFRNTCA9PT0gJ2Z1bmN0aW9uJykge1xuICAgICAgcmV0dXJuIHN0cmluZy50b0hUTUwoKTtcbiAgICB9IGVsc2UgaWYgKHN0cmluZyA9PSBudWxsKSB7XG4gICAgICByZXR1cm4gJyc7XG4gICAgfSBlbHNlIGlmICghc3RyaW5nKSB7XG4gICAgICByZXR1cm4gc3RyaW5nICsgJyc7XG4gICAgfVxuXG4gICAgLy8gRm9yY2UgYSBzdHJpbmcgY29udmVyc2lvbiBhcyB0aGlzIHdpbGwgYmUgZG9uZSBieSB0aGUgYXBwZW5kIHJlZ2FyZGxlc3MgYW5kXG4gICAgLy8gdGhlIHJlZ2V4IHRlc3Qgd2lsbCBkbyB0aGlzIHRyYW5zcGFyZW50bHkgYmVoaW5kIHRoZSBzY2VuZXMsIGNhdXNpbmcgaXNzdWVzIGlmXG4gICAgLy8gYW4gb2JqZWN0J3MgdG8gc3RyaW5nIGhhcyBlc2NhcGVkIGNoYXJhY3RlcnMgaW4gaXQuXG4gICAgc3RyaW5nID0gJycgKyBzdHJpbmc7XG4gIH1cblxuICBpZiAoIXBvc3NpYmxlLnRlc3Qoc3RyaW5nKSkge1xuICAgIHJldHVybiBzdHJpbmc7XG4gIH1cbiAgcmV0dXJuIHN0cmluZy5yZXBsYWNlKGJhZENoYXJzLCBlc2NhcGVDaGFyKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGlzRW1wdHkodmFsdWUpIHtcbiAgaWYgKCF2YWx1ZSAmJiB2YWx1ZSAhPT0gMCkge1xuICAgIHJldHVybiB0cnVlO1xuICB9IGVsc2UgaWYgKGlzQXJyYXkodmFsdWUpICYmIHZhbHVlLmxlbmd0aCA9PT0gMCkge1xuICAgIHJldHVybiB0cnVlO1xuICB9IGVsc2Uge1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxufVxuXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlRnJhbWUob2JqZWN0KSB7XG4gIGxldCBmcmFtZSA9IGV4dGVuZCh7fSwgb2JqZWN0KTtcbiAgZnJhbWUuX3BhcmVudCA9IG9iamVjdDtcbiAgcmV0dXJuIGZyYW1lO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gYmxvY2tQYXJhbXMocGFyYW1zLCBpZHMpIHtcbiAgcGFyYW1zLnBhdGggPSBpZHM7XG4gIHJldHVybiBwYXJhbXM7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBhcHBlbmRDb250ZXh0UGF0aChjb250ZXh0UGF0aCwgaWQpIHtcbiAgcmV0dXJuIChjb250ZXh0UGF0aCA/IGNvbnRleHRQYXRoICsgJy4nIDogJycpICsgaWQ7XG59XG4iXX0=


/***/ }),

/***/ 576:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// Create a simple path alias to allow browserify to resolve
// the runtime on a supported path.
module.exports = __nccwpck_require__(9476)["default"];


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 9064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ checkDocuments)
});

;// CONCATENATED MODULE: ./lib/publish/validators.generated.js
// @ts-nocheck: generated from schema/*.json by scripts/compile-schemas.ts, not edited by hand.

const validateReport = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "generatedAt", "mode", "window", "projects", "locations", "coverage", "severities", "revisions", "redactions", "clusters"], "properties": { "schemaVersion": { "const": 1 }, "generatedAt": { "$ref": "#/$defs/time" }, "mode": { "const": "plan" }, "window": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "$ref": "#/$defs/time" }, "to": { "$ref": "#/$defs/time" } } }, { "type": "null" }] }, "projects": { "type": "array", "items": { "type": "string" } }, "locations": { "type": "array", "items": { "type": "string" } }, "coverage": { "type": "object", "additionalProperties": false, "required": ["entriesRead", "duplicates", "unreadable", "unreadableAt", "ignored", "ignoredBy", "truncated", "services", "firstEntry", "lastEntry", "exportLooksBroken", "complete", "gaps"], "properties": { "entriesRead": { "type": "integer", "minimum": 0 }, "duplicates": { "type": "integer", "minimum": 0 }, "unreadable": { "type": "integer", "minimum": 0 }, "unreadableAt": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["where", "why"], "properties": { "where": { "type": "string" }, "why": { "type": "string" } } } }, "ignored": { "type": "integer", "minimum": 0 }, "ignoredBy": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 }, "propertyNames": { "enum": ["outside-window", "below-min-severity", "other-service", "no-payload", "ignore-rule"] } }, "truncated": { "type": "boolean" }, "services": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "entries", "heard"], "properties": { "name": { "type": "string" }, "entries": { "type": "integer", "minimum": 0 }, "heard": { "type": "boolean" } } } }, "firstEntry": { "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "lastEntry": { "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "exportLooksBroken": { "type": "boolean" }, "complete": { "type": "boolean" }, "gaps": { "type": "array", "items": { "type": "string" } } } }, "severities": { "$ref": "#/$defs/severities" }, "revisions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["service", "revision", "entries", "first"], "properties": { "service": { "type": "string" }, "revision": { "type": "string" }, "entries": { "type": "integer", "minimum": 0 }, "first": { "$ref": "#/$defs/time" } } } }, "redactions": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 1 } }, "clusters": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["fingerprint", "project", "service", "title", "name", "priority", "category", "severity", "count", "occurrences", "firstSeen", "lastSeen", "reasons", "impact", "sourcePath", "joins", "patterns", "revisions", "instances", "users", "routes", "timeline", "samples", "insertIds", "query", "issue", "action"], "properties": { "fingerprint": { "$ref": "#/$defs/fingerprint" }, "project": { "type": "string" }, "service": { "type": "string" }, "title": { "type": "string" }, "name": { "type": "string" }, "priority": { "enum": ["P0", "P1", "P2", "P3", "P4"] }, "category": { "type": "string" }, "severity": { "enum": ["DEFAULT", "DEBUG", "INFO", "NOTICE", "WARNING", "ERROR", "CRITICAL", "ALERT", "EMERGENCY"] }, "count": { "type": "integer", "minimum": 0 }, "occurrences": { "type": "integer", "minimum": 0 }, "firstSeen": { "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "lastSeen": { "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "reasons": { "type": "array", "items": { "type": "string" } }, "impact": { "type": ["string", "null"] }, "sourcePath": { "type": ["string", "null"] }, "joins": { "type": "array", "items": { "type": "string" } }, "patterns": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["fingerprint", "evidence", "template", "exception", "variables", "messagesLookedAt", "source", "frames", "severities", "count", "occurrences"], "properties": { "fingerprint": { "$ref": "#/$defs/fingerprint" }, "evidence": { "enum": ["rule", "stack", "request", "statement", "template", "no-payload"] }, "template": { "type": "string" }, "exception": { "type": ["string", "null"] }, "variables": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["different", "top"], "properties": { "different": { "type": "integer", "minimum": 0 }, "top": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["value", "count"], "properties": { "value": { "type": "string" }, "count": { "type": "integer", "minimum": 1 } } } } } } }, "messagesLookedAt": { "type": "integer", "minimum": 0 }, "source": { "type": "object", "additionalProperties": false, "required": ["module", "function", "file", "line"], "properties": { "module": { "type": ["string", "null"] }, "function": { "type": ["string", "null"] }, "file": { "type": ["string", "null"] }, "line": { "type": ["string", "null"] } } }, "frames": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["module", "function", "file", "line", "own"], "properties": { "module": { "type": ["string", "null"] }, "function": { "type": ["string", "null"] }, "file": { "type": ["string", "null"] }, "line": { "type": ["string", "null"] }, "own": { "type": "boolean" } } } }, "severities": { "$ref": "#/$defs/severities" }, "count": { "type": "integer", "minimum": 0 }, "occurrences": { "type": "integer", "minimum": 0 } } }, "minItems": 1 }, "revisions": { "type": "array", "items": { "type": "string" } }, "instances": { "type": "object", "additionalProperties": false, "required": ["count", "capped"], "properties": { "count": { "type": "integer", "minimum": 0 }, "capped": { "type": "boolean" } } }, "users": { "type": "object", "additionalProperties": false, "required": ["count", "capped"], "properties": { "count": { "type": "integer", "minimum": 0 }, "capped": { "type": "boolean" } } }, "routes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["route", "count"], "properties": { "route": { "type": "string" }, "count": { "type": "integer", "minimum": 0 } } } }, "timeline": { "type": "object", "additionalProperties": false, "required": ["start", "width", "counts"], "properties": { "start": { "type": "number" }, "width": { "type": "number" }, "counts": { "type": "array", "items": { "type": "integer", "minimum": 0 } } } }, "samples": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["insertId", "time", "entries", "text", "language"], "properties": { "insertId": { "type": "string" }, "time": { "anyOf": [{ "$ref": "#/$defs/time" }, { "type": "null" }] }, "entries": { "type": "integer", "minimum": 1 }, "text": { "type": "string" }, "language": { "enum": ["json", "text"] } } } }, "insertIds": { "type": "array", "items": { "type": "string" } }, "query": { "type": "string" }, "issue": { "type": ["integer", "null"], "minimum": 1 }, "action": { "type": "object", "additionalProperties": false, "required": ["do", "why"], "properties": { "do": { "enum": ["open", "leave"] }, "why": { "type": "string" } } } } } } }, "$defs": { "time": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$" }, "fingerprint": { "type": "string", "pattern": "^v1:[0-9a-f]{16}$" }, "severities": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 }, "propertyNames": { "enum": ["DEFAULT", "DEBUG", "INFO", "NOTICE", "WARNING", "ERROR", "CRITICAL", "ALERT", "EMERGENCY"] } } } };
const func2 = Object.prototype.hasOwnProperty;
const schema7 = { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$" };
const pattern0 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (!pattern0.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$" }, message: "must match pattern \"" + "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z$" + "\"" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate22.errors = vErrors; return errors === 0; }
const schema8 = { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 }, "propertyNames": { "enum": ["DEFAULT", "DEBUG", "INFO", "NOTICE", "WARNING", "ERROR", "CRITICAL", "ALERT", "EMERGENCY"] } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
        const _errs1 = errors;
        if (!(((((((((key0 === "DEFAULT") || (key0 === "DEBUG")) || (key0 === "INFO")) || (key0 === "NOTICE")) || (key0 === "WARNING")) || (key0 === "ERROR")) || (key0 === "CRITICAL")) || (key0 === "ALERT")) || (key0 === "EMERGENCY"))) {
            const err0 = { instancePath, schemaPath: "#/propertyNames/enum", keyword: "enum", params: { allowedValues: schema8.propertyNames.enum }, message: "must be equal to one of the allowed values", propertyName: key0 };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
            const err1 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    for (const key1 in data) {
        let data0 = data[key1];
        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
            const err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 < 0 || isNaN(data0)) {
                const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
}
else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err4];
    }
    else {
        vErrors.push(err4);
    }
    errors++;
} validate28.errors = vErrors; return errors === 0; }
const schema9 = { "type": "string", "pattern": "^v1:[0-9a-f]{16}$" };
const pattern1 = new RegExp("^v1:[0-9a-f]{16}$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (typeof data === "string") {
    if (!pattern1.test(data)) {
        const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^v1:[0-9a-f]{16}$" }, message: "must match pattern \"" + "^v1:[0-9a-f]{16}$" + "\"" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
}
else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
        vErrors = [err1];
    }
    else {
        vErrors.push(err1);
    }
    errors++;
} validate31.errors = vErrors; return errors === 0; }
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" }, message: "must have required property '" + "schemaVersion" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.generatedAt === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generatedAt" }, message: "must have required property '" + "generatedAt" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.mode === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property '" + "mode" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.window === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" }, message: "must have required property '" + "window" + "'" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data.projects === undefined) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "projects" }, message: "must have required property '" + "projects" + "'" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    if (data.locations === undefined) {
        const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locations" }, message: "must have required property '" + "locations" + "'" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (data.coverage === undefined) {
        const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coverage" }, message: "must have required property '" + "coverage" + "'" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    if (data.severities === undefined) {
        const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severities" }, message: "must have required property '" + "severities" + "'" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    if (data.revisions === undefined) {
        const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revisions" }, message: "must have required property '" + "revisions" + "'" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    if (data.redactions === undefined) {
        const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redactions" }, message: "must have required property '" + "redactions" + "'" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    if (data.clusters === undefined) {
        const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clusters" }, message: "must have required property '" + "clusters" + "'" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func2.call(schema6.properties, key0))) {
            const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.schemaVersion !== undefined) {
        if (1 !== data.schemaVersion) {
            const err12 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.generatedAt !== undefined) {
        if (!(validate22(data.generatedAt, { instancePath: instancePath + "/generatedAt", parentData: data, parentDataProperty: "generatedAt", rootData }))) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
        }
    }
    if (data.mode !== undefined) {
        if ("plan" !== data.mode) {
            const err13 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/const", keyword: "const", params: { allowedValue: "plan" }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.window !== undefined) {
        let data3 = data.window;
        const _errs6 = errors;
        let valid1 = false;
        const _errs7 = errors;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.from === undefined) {
                const err14 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/0/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (data3.to === undefined) {
                const err15 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/0/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property '" + "to" + "'" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            for (const key1 in data3) {
                if (!((key1 === "from") || (key1 === "to"))) {
                    const err16 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            if (data3.from !== undefined) {
                if (!(validate22(data3.from, { instancePath: instancePath + "/window/from", parentData: data3, parentDataProperty: "from", rootData }))) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                }
            }
            if (data3.to !== undefined) {
                if (!(validate22(data3.to, { instancePath: instancePath + "/window/to", parentData: data3, parentDataProperty: "to", rootData }))) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err17 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
            const _errs12 = errors;
            if (data3 !== null) {
                const err18 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
            var _valid0 = _errs12 === errors;
            valid1 = valid1 || _valid0;
        }
        if (!valid1) {
            const err19 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        else {
            errors = _errs6;
            if (vErrors !== null) {
                if (_errs6) {
                    vErrors.length = _errs6;
                }
                else {
                    vErrors = null;
                }
            }
        }
    }
    if (data.projects !== undefined) {
        let data6 = data.projects;
        if (Array.isArray(data6)) {
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data6[i0] !== "string") {
                    const err20 = { instancePath: instancePath + "/projects/" + i0, schemaPath: "#/properties/projects/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
        }
        else {
            const err21 = { instancePath: instancePath + "/projects", schemaPath: "#/properties/projects/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    if (data.locations !== undefined) {
        let data8 = data.locations;
        if (Array.isArray(data8)) {
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (typeof data8[i1] !== "string") {
                    const err22 = { instancePath: instancePath + "/locations/" + i1, schemaPath: "#/properties/locations/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
        }
        else {
            const err23 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    if (data.coverage !== undefined) {
        let data10 = data.coverage;
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.entriesRead === undefined) {
                const err24 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "entriesRead" }, message: "must have required property '" + "entriesRead" + "'" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
            if (data10.duplicates === undefined) {
                const err25 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "duplicates" }, message: "must have required property '" + "duplicates" + "'" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
            if (data10.unreadable === undefined) {
                const err26 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "unreadable" }, message: "must have required property '" + "unreadable" + "'" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
            if (data10.unreadableAt === undefined) {
                const err27 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "unreadableAt" }, message: "must have required property '" + "unreadableAt" + "'" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
            if (data10.ignored === undefined) {
                const err28 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "ignored" }, message: "must have required property '" + "ignored" + "'" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
            if (data10.ignoredBy === undefined) {
                const err29 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "ignoredBy" }, message: "must have required property '" + "ignoredBy" + "'" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
            if (data10.truncated === undefined) {
                const err30 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "truncated" }, message: "must have required property '" + "truncated" + "'" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            if (data10.services === undefined) {
                const err31 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "services" }, message: "must have required property '" + "services" + "'" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
            if (data10.firstEntry === undefined) {
                const err32 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "firstEntry" }, message: "must have required property '" + "firstEntry" + "'" };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
            if (data10.lastEntry === undefined) {
                const err33 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "lastEntry" }, message: "must have required property '" + "lastEntry" + "'" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
            if (data10.exportLooksBroken === undefined) {
                const err34 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "exportLooksBroken" }, message: "must have required property '" + "exportLooksBroken" + "'" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
            if (data10.complete === undefined) {
                const err35 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "complete" }, message: "must have required property '" + "complete" + "'" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
            if (data10.gaps === undefined) {
                const err36 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/required", keyword: "required", params: { missingProperty: "gaps" }, message: "must have required property '" + "gaps" + "'" };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
            for (const key2 in data10) {
                if (!(func2.call(schema6.properties.coverage.properties, key2))) {
                    const err37 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
            if (data10.entriesRead !== undefined) {
                let data11 = data10.entriesRead;
                if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                    const err38 = { instancePath: instancePath + "/coverage/entriesRead", schemaPath: "#/properties/coverage/properties/entriesRead/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
                if ((typeof data11 == "number") && (isFinite(data11))) {
                    if (data11 < 0 || isNaN(data11)) {
                        const err39 = { instancePath: instancePath + "/coverage/entriesRead", schemaPath: "#/properties/coverage/properties/entriesRead/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
            }
            if (data10.duplicates !== undefined) {
                let data12 = data10.duplicates;
                if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                    const err40 = { instancePath: instancePath + "/coverage/duplicates", schemaPath: "#/properties/coverage/properties/duplicates/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
                if ((typeof data12 == "number") && (isFinite(data12))) {
                    if (data12 < 0 || isNaN(data12)) {
                        const err41 = { instancePath: instancePath + "/coverage/duplicates", schemaPath: "#/properties/coverage/properties/duplicates/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                }
            }
            if (data10.unreadable !== undefined) {
                let data13 = data10.unreadable;
                if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                    const err42 = { instancePath: instancePath + "/coverage/unreadable", schemaPath: "#/properties/coverage/properties/unreadable/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                if ((typeof data13 == "number") && (isFinite(data13))) {
                    if (data13 < 0 || isNaN(data13)) {
                        const err43 = { instancePath: instancePath + "/coverage/unreadable", schemaPath: "#/properties/coverage/properties/unreadable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
            }
            if (data10.unreadableAt !== undefined) {
                let data14 = data10.unreadableAt;
                if (Array.isArray(data14)) {
                    const len2 = data14.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                        let data15 = data14[i2];
                        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                            if (data15.where === undefined) {
                                const err44 = { instancePath: instancePath + "/coverage/unreadableAt/" + i2, schemaPath: "#/properties/coverage/properties/unreadableAt/items/required", keyword: "required", params: { missingProperty: "where" }, message: "must have required property '" + "where" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err44];
                                }
                                else {
                                    vErrors.push(err44);
                                }
                                errors++;
                            }
                            if (data15.why === undefined) {
                                const err45 = { instancePath: instancePath + "/coverage/unreadableAt/" + i2, schemaPath: "#/properties/coverage/properties/unreadableAt/items/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property '" + "why" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    vErrors.push(err45);
                                }
                                errors++;
                            }
                            for (const key3 in data15) {
                                if (!((key3 === "where") || (key3 === "why"))) {
                                    const err46 = { instancePath: instancePath + "/coverage/unreadableAt/" + i2, schemaPath: "#/properties/coverage/properties/unreadableAt/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                        vErrors = [err46];
                                    }
                                    else {
                                        vErrors.push(err46);
                                    }
                                    errors++;
                                }
                            }
                            if (data15.where !== undefined) {
                                if (typeof data15.where !== "string") {
                                    const err47 = { instancePath: instancePath + "/coverage/unreadableAt/" + i2 + "/where", schemaPath: "#/properties/coverage/properties/unreadableAt/items/properties/where/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err47];
                                    }
                                    else {
                                        vErrors.push(err47);
                                    }
                                    errors++;
                                }
                            }
                            if (data15.why !== undefined) {
                                if (typeof data15.why !== "string") {
                                    const err48 = { instancePath: instancePath + "/coverage/unreadableAt/" + i2 + "/why", schemaPath: "#/properties/coverage/properties/unreadableAt/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err48];
                                    }
                                    else {
                                        vErrors.push(err48);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err49 = { instancePath: instancePath + "/coverage/unreadableAt/" + i2, schemaPath: "#/properties/coverage/properties/unreadableAt/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                                vErrors = [err49];
                            }
                            else {
                                vErrors.push(err49);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err50 = { instancePath: instancePath + "/coverage/unreadableAt", schemaPath: "#/properties/coverage/properties/unreadableAt/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err50];
                    }
                    else {
                        vErrors.push(err50);
                    }
                    errors++;
                }
            }
            if (data10.ignored !== undefined) {
                let data18 = data10.ignored;
                if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                    const err51 = { instancePath: instancePath + "/coverage/ignored", schemaPath: "#/properties/coverage/properties/ignored/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err51];
                    }
                    else {
                        vErrors.push(err51);
                    }
                    errors++;
                }
                if ((typeof data18 == "number") && (isFinite(data18))) {
                    if (data18 < 0 || isNaN(data18)) {
                        const err52 = { instancePath: instancePath + "/coverage/ignored", schemaPath: "#/properties/coverage/properties/ignored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
            }
            if (data10.ignoredBy !== undefined) {
                let data19 = data10.ignoredBy;
                if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                    for (const key4 in data19) {
                        const _errs44 = errors;
                        if (!(((((key4 === "outside-window") || (key4 === "below-min-severity")) || (key4 === "other-service")) || (key4 === "no-payload")) || (key4 === "ignore-rule"))) {
                            const err53 = { instancePath: instancePath + "/coverage/ignoredBy", schemaPath: "#/properties/coverage/properties/ignoredBy/propertyNames/enum", keyword: "enum", params: { allowedValues: schema6.properties.coverage.properties.ignoredBy.propertyNames.enum }, message: "must be equal to one of the allowed values", propertyName: key4 };
                            if (vErrors === null) {
                                vErrors = [err53];
                            }
                            else {
                                vErrors.push(err53);
                            }
                            errors++;
                        }
                        var valid11 = _errs44 === errors;
                        if (!valid11) {
                            const err54 = { instancePath: instancePath + "/coverage/ignoredBy", schemaPath: "#/properties/coverage/properties/ignoredBy/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid" };
                            if (vErrors === null) {
                                vErrors = [err54];
                            }
                            else {
                                vErrors.push(err54);
                            }
                            errors++;
                        }
                    }
                    for (const key5 in data19) {
                        let data20 = data19[key5];
                        if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                            const err55 = { instancePath: instancePath + "/coverage/ignoredBy/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/coverage/properties/ignoredBy/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err55];
                            }
                            else {
                                vErrors.push(err55);
                            }
                            errors++;
                        }
                        if ((typeof data20 == "number") && (isFinite(data20))) {
                            if (data20 < 0 || isNaN(data20)) {
                                const err56 = { instancePath: instancePath + "/coverage/ignoredBy/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/coverage/properties/ignoredBy/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                        }
                    }
                }
                else {
                    const err57 = { instancePath: instancePath + "/coverage/ignoredBy", schemaPath: "#/properties/coverage/properties/ignoredBy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err57];
                    }
                    else {
                        vErrors.push(err57);
                    }
                    errors++;
                }
            }
            if (data10.truncated !== undefined) {
                if (typeof data10.truncated !== "boolean") {
                    const err58 = { instancePath: instancePath + "/coverage/truncated", schemaPath: "#/properties/coverage/properties/truncated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
            }
            if (data10.services !== undefined) {
                let data22 = data10.services;
                if (Array.isArray(data22)) {
                    const len3 = data22.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                        let data23 = data22[i3];
                        if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                            if (data23.name === undefined) {
                                const err59 = { instancePath: instancePath + "/coverage/services/" + i3, schemaPath: "#/properties/coverage/properties/services/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err59];
                                }
                                else {
                                    vErrors.push(err59);
                                }
                                errors++;
                            }
                            if (data23.entries === undefined) {
                                const err60 = { instancePath: instancePath + "/coverage/services/" + i3, schemaPath: "#/properties/coverage/properties/services/items/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property '" + "entries" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err60];
                                }
                                else {
                                    vErrors.push(err60);
                                }
                                errors++;
                            }
                            if (data23.heard === undefined) {
                                const err61 = { instancePath: instancePath + "/coverage/services/" + i3, schemaPath: "#/properties/coverage/properties/services/items/required", keyword: "required", params: { missingProperty: "heard" }, message: "must have required property '" + "heard" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err61];
                                }
                                else {
                                    vErrors.push(err61);
                                }
                                errors++;
                            }
                            for (const key6 in data23) {
                                if (!(((key6 === "name") || (key6 === "entries")) || (key6 === "heard"))) {
                                    const err62 = { instancePath: instancePath + "/coverage/services/" + i3, schemaPath: "#/properties/coverage/properties/services/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                        vErrors = [err62];
                                    }
                                    else {
                                        vErrors.push(err62);
                                    }
                                    errors++;
                                }
                            }
                            if (data23.name !== undefined) {
                                if (typeof data23.name !== "string") {
                                    const err63 = { instancePath: instancePath + "/coverage/services/" + i3 + "/name", schemaPath: "#/properties/coverage/properties/services/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err63];
                                    }
                                    else {
                                        vErrors.push(err63);
                                    }
                                    errors++;
                                }
                            }
                            if (data23.entries !== undefined) {
                                let data25 = data23.entries;
                                if (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) {
                                    const err64 = { instancePath: instancePath + "/coverage/services/" + i3 + "/entries", schemaPath: "#/properties/coverage/properties/services/items/properties/entries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err64];
                                    }
                                    else {
                                        vErrors.push(err64);
                                    }
                                    errors++;
                                }
                                if ((typeof data25 == "number") && (isFinite(data25))) {
                                    if (data25 < 0 || isNaN(data25)) {
                                        const err65 = { instancePath: instancePath + "/coverage/services/" + i3 + "/entries", schemaPath: "#/properties/coverage/properties/services/items/properties/entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err65];
                                        }
                                        else {
                                            vErrors.push(err65);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            if (data23.heard !== undefined) {
                                if (typeof data23.heard !== "boolean") {
                                    const err66 = { instancePath: instancePath + "/coverage/services/" + i3 + "/heard", schemaPath: "#/properties/coverage/properties/services/items/properties/heard/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                    if (vErrors === null) {
                                        vErrors = [err66];
                                    }
                                    else {
                                        vErrors.push(err66);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err67 = { instancePath: instancePath + "/coverage/services/" + i3, schemaPath: "#/properties/coverage/properties/services/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                                vErrors = [err67];
                            }
                            else {
                                vErrors.push(err67);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err68 = { instancePath: instancePath + "/coverage/services", schemaPath: "#/properties/coverage/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err68];
                    }
                    else {
                        vErrors.push(err68);
                    }
                    errors++;
                }
            }
            if (data10.firstEntry !== undefined) {
                let data27 = data10.firstEntry;
                const _errs62 = errors;
                let valid16 = false;
                const _errs63 = errors;
                if (!(validate22(data27, { instancePath: instancePath + "/coverage/firstEntry", parentData: data10, parentDataProperty: "firstEntry", rootData }))) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                }
                var _valid1 = _errs63 === errors;
                valid16 = valid16 || _valid1;
                if (!valid16) {
                    const _errs64 = errors;
                    if (data27 !== null) {
                        const err69 = { instancePath: instancePath + "/coverage/firstEntry", schemaPath: "#/properties/coverage/properties/firstEntry/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                            vErrors = [err69];
                        }
                        else {
                            vErrors.push(err69);
                        }
                        errors++;
                    }
                    var _valid1 = _errs64 === errors;
                    valid16 = valid16 || _valid1;
                }
                if (!valid16) {
                    const err70 = { instancePath: instancePath + "/coverage/firstEntry", schemaPath: "#/properties/coverage/properties/firstEntry/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                        vErrors = [err70];
                    }
                    else {
                        vErrors.push(err70);
                    }
                    errors++;
                }
                else {
                    errors = _errs62;
                    if (vErrors !== null) {
                        if (_errs62) {
                            vErrors.length = _errs62;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
            if (data10.lastEntry !== undefined) {
                let data28 = data10.lastEntry;
                const _errs67 = errors;
                let valid17 = false;
                const _errs68 = errors;
                if (!(validate22(data28, { instancePath: instancePath + "/coverage/lastEntry", parentData: data10, parentDataProperty: "lastEntry", rootData }))) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                }
                var _valid2 = _errs68 === errors;
                valid17 = valid17 || _valid2;
                if (!valid17) {
                    const _errs69 = errors;
                    if (data28 !== null) {
                        const err71 = { instancePath: instancePath + "/coverage/lastEntry", schemaPath: "#/properties/coverage/properties/lastEntry/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                    var _valid2 = _errs69 === errors;
                    valid17 = valid17 || _valid2;
                }
                if (!valid17) {
                    const err72 = { instancePath: instancePath + "/coverage/lastEntry", schemaPath: "#/properties/coverage/properties/lastEntry/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                        vErrors = [err72];
                    }
                    else {
                        vErrors.push(err72);
                    }
                    errors++;
                }
                else {
                    errors = _errs67;
                    if (vErrors !== null) {
                        if (_errs67) {
                            vErrors.length = _errs67;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
            if (data10.exportLooksBroken !== undefined) {
                if (typeof data10.exportLooksBroken !== "boolean") {
                    const err73 = { instancePath: instancePath + "/coverage/exportLooksBroken", schemaPath: "#/properties/coverage/properties/exportLooksBroken/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                        vErrors = [err73];
                    }
                    else {
                        vErrors.push(err73);
                    }
                    errors++;
                }
            }
            if (data10.complete !== undefined) {
                if (typeof data10.complete !== "boolean") {
                    const err74 = { instancePath: instancePath + "/coverage/complete", schemaPath: "#/properties/coverage/properties/complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                        vErrors = [err74];
                    }
                    else {
                        vErrors.push(err74);
                    }
                    errors++;
                }
            }
            if (data10.gaps !== undefined) {
                let data31 = data10.gaps;
                if (Array.isArray(data31)) {
                    const len4 = data31.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                        if (typeof data31[i4] !== "string") {
                            const err75 = { instancePath: instancePath + "/coverage/gaps/" + i4, schemaPath: "#/properties/coverage/properties/gaps/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err75];
                            }
                            else {
                                vErrors.push(err75);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err76 = { instancePath: instancePath + "/coverage/gaps", schemaPath: "#/properties/coverage/properties/gaps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err76];
                    }
                    else {
                        vErrors.push(err76);
                    }
                    errors++;
                }
            }
        }
        else {
            const err77 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err77];
            }
            else {
                vErrors.push(err77);
            }
            errors++;
        }
    }
    if (data.severities !== undefined) {
        if (!(validate28(data.severities, { instancePath: instancePath + "/severities", parentData: data, parentDataProperty: "severities", rootData }))) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
        }
    }
    if (data.revisions !== undefined) {
        let data34 = data.revisions;
        if (Array.isArray(data34)) {
            const len5 = data34.length;
            for (let i5 = 0; i5 < len5; i5++) {
                let data35 = data34[i5];
                if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                    if (data35.service === undefined) {
                        const err78 = { instancePath: instancePath + "/revisions/" + i5, schemaPath: "#/properties/revisions/items/required", keyword: "required", params: { missingProperty: "service" }, message: "must have required property '" + "service" + "'" };
                        if (vErrors === null) {
                            vErrors = [err78];
                        }
                        else {
                            vErrors.push(err78);
                        }
                        errors++;
                    }
                    if (data35.revision === undefined) {
                        const err79 = { instancePath: instancePath + "/revisions/" + i5, schemaPath: "#/properties/revisions/items/required", keyword: "required", params: { missingProperty: "revision" }, message: "must have required property '" + "revision" + "'" };
                        if (vErrors === null) {
                            vErrors = [err79];
                        }
                        else {
                            vErrors.push(err79);
                        }
                        errors++;
                    }
                    if (data35.entries === undefined) {
                        const err80 = { instancePath: instancePath + "/revisions/" + i5, schemaPath: "#/properties/revisions/items/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property '" + "entries" + "'" };
                        if (vErrors === null) {
                            vErrors = [err80];
                        }
                        else {
                            vErrors.push(err80);
                        }
                        errors++;
                    }
                    if (data35.first === undefined) {
                        const err81 = { instancePath: instancePath + "/revisions/" + i5, schemaPath: "#/properties/revisions/items/required", keyword: "required", params: { missingProperty: "first" }, message: "must have required property '" + "first" + "'" };
                        if (vErrors === null) {
                            vErrors = [err81];
                        }
                        else {
                            vErrors.push(err81);
                        }
                        errors++;
                    }
                    for (const key7 in data35) {
                        if (!((((key7 === "service") || (key7 === "revision")) || (key7 === "entries")) || (key7 === "first"))) {
                            const err82 = { instancePath: instancePath + "/revisions/" + i5, schemaPath: "#/properties/revisions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err82];
                            }
                            else {
                                vErrors.push(err82);
                            }
                            errors++;
                        }
                    }
                    if (data35.service !== undefined) {
                        if (typeof data35.service !== "string") {
                            const err83 = { instancePath: instancePath + "/revisions/" + i5 + "/service", schemaPath: "#/properties/revisions/items/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err83];
                            }
                            else {
                                vErrors.push(err83);
                            }
                            errors++;
                        }
                    }
                    if (data35.revision !== undefined) {
                        if (typeof data35.revision !== "string") {
                            const err84 = { instancePath: instancePath + "/revisions/" + i5 + "/revision", schemaPath: "#/properties/revisions/items/properties/revision/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err84];
                            }
                            else {
                                vErrors.push(err84);
                            }
                            errors++;
                        }
                    }
                    if (data35.entries !== undefined) {
                        let data38 = data35.entries;
                        if (!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) {
                            const err85 = { instancePath: instancePath + "/revisions/" + i5 + "/entries", schemaPath: "#/properties/revisions/items/properties/entries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err85];
                            }
                            else {
                                vErrors.push(err85);
                            }
                            errors++;
                        }
                        if ((typeof data38 == "number") && (isFinite(data38))) {
                            if (data38 < 0 || isNaN(data38)) {
                                const err86 = { instancePath: instancePath + "/revisions/" + i5 + "/entries", schemaPath: "#/properties/revisions/items/properties/entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                    vErrors = [err86];
                                }
                                else {
                                    vErrors.push(err86);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data35.first !== undefined) {
                        if (!(validate22(data35.first, { instancePath: instancePath + "/revisions/" + i5 + "/first", parentData: data35, parentDataProperty: "first", rootData }))) {
                            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err87 = { instancePath: instancePath + "/revisions/" + i5, schemaPath: "#/properties/revisions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err87];
                    }
                    else {
                        vErrors.push(err87);
                    }
                    errors++;
                }
            }
        }
        else {
            const err88 = { instancePath: instancePath + "/revisions", schemaPath: "#/properties/revisions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err88];
            }
            else {
                vErrors.push(err88);
            }
            errors++;
        }
    }
    if (data.redactions !== undefined) {
        let data40 = data.redactions;
        if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            for (const key8 in data40) {
                let data41 = data40[key8];
                if (!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) {
                    const err89 = { instancePath: instancePath + "/redactions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/redactions/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err89];
                    }
                    else {
                        vErrors.push(err89);
                    }
                    errors++;
                }
                if ((typeof data41 == "number") && (isFinite(data41))) {
                    if (data41 < 1 || isNaN(data41)) {
                        const err90 = { instancePath: instancePath + "/redactions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/redactions/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                            vErrors = [err90];
                        }
                        else {
                            vErrors.push(err90);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err91 = { instancePath: instancePath + "/redactions", schemaPath: "#/properties/redactions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err91];
            }
            else {
                vErrors.push(err91);
            }
            errors++;
        }
    }
    if (data.clusters !== undefined) {
        let data42 = data.clusters;
        if (Array.isArray(data42)) {
            const len6 = data42.length;
            for (let i6 = 0; i6 < len6; i6++) {
                let data43 = data42[i6];
                if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                    if (data43.fingerprint === undefined) {
                        const err92 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property '" + "fingerprint" + "'" };
                        if (vErrors === null) {
                            vErrors = [err92];
                        }
                        else {
                            vErrors.push(err92);
                        }
                        errors++;
                    }
                    if (data43.project === undefined) {
                        const err93 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property '" + "project" + "'" };
                        if (vErrors === null) {
                            vErrors = [err93];
                        }
                        else {
                            vErrors.push(err93);
                        }
                        errors++;
                    }
                    if (data43.service === undefined) {
                        const err94 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "service" }, message: "must have required property '" + "service" + "'" };
                        if (vErrors === null) {
                            vErrors = [err94];
                        }
                        else {
                            vErrors.push(err94);
                        }
                        errors++;
                    }
                    if (data43.title === undefined) {
                        const err95 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property '" + "title" + "'" };
                        if (vErrors === null) {
                            vErrors = [err95];
                        }
                        else {
                            vErrors.push(err95);
                        }
                        errors++;
                    }
                    if (data43.name === undefined) {
                        const err96 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                        if (vErrors === null) {
                            vErrors = [err96];
                        }
                        else {
                            vErrors.push(err96);
                        }
                        errors++;
                    }
                    if (data43.priority === undefined) {
                        const err97 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "priority" }, message: "must have required property '" + "priority" + "'" };
                        if (vErrors === null) {
                            vErrors = [err97];
                        }
                        else {
                            vErrors.push(err97);
                        }
                        errors++;
                    }
                    if (data43.category === undefined) {
                        const err98 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "category" }, message: "must have required property '" + "category" + "'" };
                        if (vErrors === null) {
                            vErrors = [err98];
                        }
                        else {
                            vErrors.push(err98);
                        }
                        errors++;
                    }
                    if (data43.severity === undefined) {
                        const err99 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'" };
                        if (vErrors === null) {
                            vErrors = [err99];
                        }
                        else {
                            vErrors.push(err99);
                        }
                        errors++;
                    }
                    if (data43.count === undefined) {
                        const err100 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property '" + "count" + "'" };
                        if (vErrors === null) {
                            vErrors = [err100];
                        }
                        else {
                            vErrors.push(err100);
                        }
                        errors++;
                    }
                    if (data43.occurrences === undefined) {
                        const err101 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "occurrences" }, message: "must have required property '" + "occurrences" + "'" };
                        if (vErrors === null) {
                            vErrors = [err101];
                        }
                        else {
                            vErrors.push(err101);
                        }
                        errors++;
                    }
                    if (data43.firstSeen === undefined) {
                        const err102 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "firstSeen" }, message: "must have required property '" + "firstSeen" + "'" };
                        if (vErrors === null) {
                            vErrors = [err102];
                        }
                        else {
                            vErrors.push(err102);
                        }
                        errors++;
                    }
                    if (data43.lastSeen === undefined) {
                        const err103 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "lastSeen" }, message: "must have required property '" + "lastSeen" + "'" };
                        if (vErrors === null) {
                            vErrors = [err103];
                        }
                        else {
                            vErrors.push(err103);
                        }
                        errors++;
                    }
                    if (data43.reasons === undefined) {
                        const err104 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "reasons" }, message: "must have required property '" + "reasons" + "'" };
                        if (vErrors === null) {
                            vErrors = [err104];
                        }
                        else {
                            vErrors.push(err104);
                        }
                        errors++;
                    }
                    if (data43.impact === undefined) {
                        const err105 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "impact" }, message: "must have required property '" + "impact" + "'" };
                        if (vErrors === null) {
                            vErrors = [err105];
                        }
                        else {
                            vErrors.push(err105);
                        }
                        errors++;
                    }
                    if (data43.sourcePath === undefined) {
                        const err106 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "sourcePath" }, message: "must have required property '" + "sourcePath" + "'" };
                        if (vErrors === null) {
                            vErrors = [err106];
                        }
                        else {
                            vErrors.push(err106);
                        }
                        errors++;
                    }
                    if (data43.joins === undefined) {
                        const err107 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "joins" }, message: "must have required property '" + "joins" + "'" };
                        if (vErrors === null) {
                            vErrors = [err107];
                        }
                        else {
                            vErrors.push(err107);
                        }
                        errors++;
                    }
                    if (data43.patterns === undefined) {
                        const err108 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "patterns" }, message: "must have required property '" + "patterns" + "'" };
                        if (vErrors === null) {
                            vErrors = [err108];
                        }
                        else {
                            vErrors.push(err108);
                        }
                        errors++;
                    }
                    if (data43.revisions === undefined) {
                        const err109 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "revisions" }, message: "must have required property '" + "revisions" + "'" };
                        if (vErrors === null) {
                            vErrors = [err109];
                        }
                        else {
                            vErrors.push(err109);
                        }
                        errors++;
                    }
                    if (data43.instances === undefined) {
                        const err110 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "instances" }, message: "must have required property '" + "instances" + "'" };
                        if (vErrors === null) {
                            vErrors = [err110];
                        }
                        else {
                            vErrors.push(err110);
                        }
                        errors++;
                    }
                    if (data43.users === undefined) {
                        const err111 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "users" }, message: "must have required property '" + "users" + "'" };
                        if (vErrors === null) {
                            vErrors = [err111];
                        }
                        else {
                            vErrors.push(err111);
                        }
                        errors++;
                    }
                    if (data43.routes === undefined) {
                        const err112 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "routes" }, message: "must have required property '" + "routes" + "'" };
                        if (vErrors === null) {
                            vErrors = [err112];
                        }
                        else {
                            vErrors.push(err112);
                        }
                        errors++;
                    }
                    if (data43.timeline === undefined) {
                        const err113 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "timeline" }, message: "must have required property '" + "timeline" + "'" };
                        if (vErrors === null) {
                            vErrors = [err113];
                        }
                        else {
                            vErrors.push(err113);
                        }
                        errors++;
                    }
                    if (data43.samples === undefined) {
                        const err114 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property '" + "samples" + "'" };
                        if (vErrors === null) {
                            vErrors = [err114];
                        }
                        else {
                            vErrors.push(err114);
                        }
                        errors++;
                    }
                    if (data43.insertIds === undefined) {
                        const err115 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "insertIds" }, message: "must have required property '" + "insertIds" + "'" };
                        if (vErrors === null) {
                            vErrors = [err115];
                        }
                        else {
                            vErrors.push(err115);
                        }
                        errors++;
                    }
                    if (data43.query === undefined) {
                        const err116 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property '" + "query" + "'" };
                        if (vErrors === null) {
                            vErrors = [err116];
                        }
                        else {
                            vErrors.push(err116);
                        }
                        errors++;
                    }
                    if (data43.issue === undefined) {
                        const err117 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "issue" }, message: "must have required property '" + "issue" + "'" };
                        if (vErrors === null) {
                            vErrors = [err117];
                        }
                        else {
                            vErrors.push(err117);
                        }
                        errors++;
                    }
                    if (data43.action === undefined) {
                        const err118 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property '" + "action" + "'" };
                        if (vErrors === null) {
                            vErrors = [err118];
                        }
                        else {
                            vErrors.push(err118);
                        }
                        errors++;
                    }
                    for (const key9 in data43) {
                        if (!(func2.call(schema6.properties.clusters.items.properties, key9))) {
                            const err119 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err119];
                            }
                            else {
                                vErrors.push(err119);
                            }
                            errors++;
                        }
                    }
                    if (data43.fingerprint !== undefined) {
                        if (!(validate31(data43.fingerprint, { instancePath: instancePath + "/clusters/" + i6 + "/fingerprint", parentData: data43, parentDataProperty: "fingerprint", rootData }))) {
                            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data43.project !== undefined) {
                        if (typeof data43.project !== "string") {
                            const err120 = { instancePath: instancePath + "/clusters/" + i6 + "/project", schemaPath: "#/properties/clusters/items/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err120];
                            }
                            else {
                                vErrors.push(err120);
                            }
                            errors++;
                        }
                    }
                    if (data43.service !== undefined) {
                        if (typeof data43.service !== "string") {
                            const err121 = { instancePath: instancePath + "/clusters/" + i6 + "/service", schemaPath: "#/properties/clusters/items/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err121];
                            }
                            else {
                                vErrors.push(err121);
                            }
                            errors++;
                        }
                    }
                    if (data43.title !== undefined) {
                        if (typeof data43.title !== "string") {
                            const err122 = { instancePath: instancePath + "/clusters/" + i6 + "/title", schemaPath: "#/properties/clusters/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err122];
                            }
                            else {
                                vErrors.push(err122);
                            }
                            errors++;
                        }
                    }
                    if (data43.name !== undefined) {
                        if (typeof data43.name !== "string") {
                            const err123 = { instancePath: instancePath + "/clusters/" + i6 + "/name", schemaPath: "#/properties/clusters/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err123];
                            }
                            else {
                                vErrors.push(err123);
                            }
                            errors++;
                        }
                    }
                    if (data43.priority !== undefined) {
                        let data49 = data43.priority;
                        if (!(((((data49 === "P0") || (data49 === "P1")) || (data49 === "P2")) || (data49 === "P3")) || (data49 === "P4"))) {
                            const err124 = { instancePath: instancePath + "/clusters/" + i6 + "/priority", schemaPath: "#/properties/clusters/items/properties/priority/enum", keyword: "enum", params: { allowedValues: schema6.properties.clusters.items.properties.priority.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err124];
                            }
                            else {
                                vErrors.push(err124);
                            }
                            errors++;
                        }
                    }
                    if (data43.category !== undefined) {
                        if (typeof data43.category !== "string") {
                            const err125 = { instancePath: instancePath + "/clusters/" + i6 + "/category", schemaPath: "#/properties/clusters/items/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err125];
                            }
                            else {
                                vErrors.push(err125);
                            }
                            errors++;
                        }
                    }
                    if (data43.severity !== undefined) {
                        let data51 = data43.severity;
                        if (!(((((((((data51 === "DEFAULT") || (data51 === "DEBUG")) || (data51 === "INFO")) || (data51 === "NOTICE")) || (data51 === "WARNING")) || (data51 === "ERROR")) || (data51 === "CRITICAL")) || (data51 === "ALERT")) || (data51 === "EMERGENCY"))) {
                            const err126 = { instancePath: instancePath + "/clusters/" + i6 + "/severity", schemaPath: "#/properties/clusters/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema6.properties.clusters.items.properties.severity.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err126];
                            }
                            else {
                                vErrors.push(err126);
                            }
                            errors++;
                        }
                    }
                    if (data43.count !== undefined) {
                        let data52 = data43.count;
                        if (!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))) {
                            const err127 = { instancePath: instancePath + "/clusters/" + i6 + "/count", schemaPath: "#/properties/clusters/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err127];
                            }
                            else {
                                vErrors.push(err127);
                            }
                            errors++;
                        }
                        if ((typeof data52 == "number") && (isFinite(data52))) {
                            if (data52 < 0 || isNaN(data52)) {
                                const err128 = { instancePath: instancePath + "/clusters/" + i6 + "/count", schemaPath: "#/properties/clusters/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                    vErrors = [err128];
                                }
                                else {
                                    vErrors.push(err128);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data43.occurrences !== undefined) {
                        let data53 = data43.occurrences;
                        if (!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) {
                            const err129 = { instancePath: instancePath + "/clusters/" + i6 + "/occurrences", schemaPath: "#/properties/clusters/items/properties/occurrences/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                                vErrors = [err129];
                            }
                            else {
                                vErrors.push(err129);
                            }
                            errors++;
                        }
                        if ((typeof data53 == "number") && (isFinite(data53))) {
                            if (data53 < 0 || isNaN(data53)) {
                                const err130 = { instancePath: instancePath + "/clusters/" + i6 + "/occurrences", schemaPath: "#/properties/clusters/items/properties/occurrences/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                if (vErrors === null) {
                                    vErrors = [err130];
                                }
                                else {
                                    vErrors.push(err130);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data43.firstSeen !== undefined) {
                        let data54 = data43.firstSeen;
                        const _errs120 = errors;
                        let valid27 = false;
                        const _errs121 = errors;
                        if (!(validate22(data54, { instancePath: instancePath + "/clusters/" + i6 + "/firstSeen", parentData: data43, parentDataProperty: "firstSeen", rootData }))) {
                            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                            errors = vErrors.length;
                        }
                        var _valid3 = _errs121 === errors;
                        valid27 = valid27 || _valid3;
                        if (!valid27) {
                            const _errs122 = errors;
                            if (data54 !== null) {
                                const err131 = { instancePath: instancePath + "/clusters/" + i6 + "/firstSeen", schemaPath: "#/properties/clusters/items/properties/firstSeen/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err131];
                                }
                                else {
                                    vErrors.push(err131);
                                }
                                errors++;
                            }
                            var _valid3 = _errs122 === errors;
                            valid27 = valid27 || _valid3;
                        }
                        if (!valid27) {
                            const err132 = { instancePath: instancePath + "/clusters/" + i6 + "/firstSeen", schemaPath: "#/properties/clusters/items/properties/firstSeen/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                                vErrors = [err132];
                            }
                            else {
                                vErrors.push(err132);
                            }
                            errors++;
                        }
                        else {
                            errors = _errs120;
                            if (vErrors !== null) {
                                if (_errs120) {
                                    vErrors.length = _errs120;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                        }
                    }
                    if (data43.lastSeen !== undefined) {
                        let data55 = data43.lastSeen;
                        const _errs125 = errors;
                        let valid28 = false;
                        const _errs126 = errors;
                        if (!(validate22(data55, { instancePath: instancePath + "/clusters/" + i6 + "/lastSeen", parentData: data43, parentDataProperty: "lastSeen", rootData }))) {
                            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                            errors = vErrors.length;
                        }
                        var _valid4 = _errs126 === errors;
                        valid28 = valid28 || _valid4;
                        if (!valid28) {
                            const _errs127 = errors;
                            if (data55 !== null) {
                                const err133 = { instancePath: instancePath + "/clusters/" + i6 + "/lastSeen", schemaPath: "#/properties/clusters/items/properties/lastSeen/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err133];
                                }
                                else {
                                    vErrors.push(err133);
                                }
                                errors++;
                            }
                            var _valid4 = _errs127 === errors;
                            valid28 = valid28 || _valid4;
                        }
                        if (!valid28) {
                            const err134 = { instancePath: instancePath + "/clusters/" + i6 + "/lastSeen", schemaPath: "#/properties/clusters/items/properties/lastSeen/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                                vErrors = [err134];
                            }
                            else {
                                vErrors.push(err134);
                            }
                            errors++;
                        }
                        else {
                            errors = _errs125;
                            if (vErrors !== null) {
                                if (_errs125) {
                                    vErrors.length = _errs125;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                        }
                    }
                    if (data43.reasons !== undefined) {
                        let data56 = data43.reasons;
                        if (Array.isArray(data56)) {
                            const len7 = data56.length;
                            for (let i7 = 0; i7 < len7; i7++) {
                                if (typeof data56[i7] !== "string") {
                                    const err135 = { instancePath: instancePath + "/clusters/" + i6 + "/reasons/" + i7, schemaPath: "#/properties/clusters/items/properties/reasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err135];
                                    }
                                    else {
                                        vErrors.push(err135);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err136 = { instancePath: instancePath + "/clusters/" + i6 + "/reasons", schemaPath: "#/properties/clusters/items/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err136];
                            }
                            else {
                                vErrors.push(err136);
                            }
                            errors++;
                        }
                    }
                    if (data43.impact !== undefined) {
                        let data58 = data43.impact;
                        if ((typeof data58 !== "string") && (data58 !== null)) {
                            const err137 = { instancePath: instancePath + "/clusters/" + i6 + "/impact", schemaPath: "#/properties/clusters/items/properties/impact/type", keyword: "type", params: { type: schema6.properties.clusters.items.properties.impact.type }, message: "must be string,null" };
                            if (vErrors === null) {
                                vErrors = [err137];
                            }
                            else {
                                vErrors.push(err137);
                            }
                            errors++;
                        }
                    }
                    if (data43.sourcePath !== undefined) {
                        let data59 = data43.sourcePath;
                        if ((typeof data59 !== "string") && (data59 !== null)) {
                            const err138 = { instancePath: instancePath + "/clusters/" + i6 + "/sourcePath", schemaPath: "#/properties/clusters/items/properties/sourcePath/type", keyword: "type", params: { type: schema6.properties.clusters.items.properties.sourcePath.type }, message: "must be string,null" };
                            if (vErrors === null) {
                                vErrors = [err138];
                            }
                            else {
                                vErrors.push(err138);
                            }
                            errors++;
                        }
                    }
                    if (data43.joins !== undefined) {
                        let data60 = data43.joins;
                        if (Array.isArray(data60)) {
                            const len8 = data60.length;
                            for (let i8 = 0; i8 < len8; i8++) {
                                if (typeof data60[i8] !== "string") {
                                    const err139 = { instancePath: instancePath + "/clusters/" + i6 + "/joins/" + i8, schemaPath: "#/properties/clusters/items/properties/joins/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err139];
                                    }
                                    else {
                                        vErrors.push(err139);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err140 = { instancePath: instancePath + "/clusters/" + i6 + "/joins", schemaPath: "#/properties/clusters/items/properties/joins/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err140];
                            }
                            else {
                                vErrors.push(err140);
                            }
                            errors++;
                        }
                    }
                    if (data43.patterns !== undefined) {
                        let data62 = data43.patterns;
                        if (Array.isArray(data62)) {
                            if (data62.length < 1) {
                                const err141 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns", schemaPath: "#/properties/clusters/items/properties/patterns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                if (vErrors === null) {
                                    vErrors = [err141];
                                }
                                else {
                                    vErrors.push(err141);
                                }
                                errors++;
                            }
                            const len9 = data62.length;
                            for (let i9 = 0; i9 < len9; i9++) {
                                let data63 = data62[i9];
                                if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                                    if (data63.fingerprint === undefined) {
                                        const err142 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9, schemaPath: "#/properties/clusters/items/properties/patterns/items/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property '" + "fingerprint" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err142];
                                        }
                                        else {
                                            vErrors.push(err142);
                                        }
                                        errors++;
                                    }
                                    if (data63.evidence === undefined) {
                                        const err143 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9, schemaPath: "#/properties/clusters/items/properties/patterns/items/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property '" + "evidence" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err143];
                                        }
                                        else {
                                            vErrors.push(err143);
                                        }
                                        errors++;
                                    }
                                    if (data63.template === undefined) {
                                        const err144 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9, schemaPath: "#/properties/clusters/items/properties/patterns/items/required", keyword: "required", params: { missingProperty: "template" }, message: "must have required property '" + "template" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err144];
                                        }
                                        else {
                                            vErrors.push(err144);
                                        }
                                        errors++;
                                    }
                                    if (data63.exception === undefined) {
                                        const err145 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9, schemaPath: "#/properties/clusters/items/properties/patterns/items/required", keyword: "required", params: { missingProperty: "exception" }, message: "must have required property '" + "exception" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err145];
                                        }
                                        else {
                                            vErrors.push(err145);
                                        }
                                        errors++;
                                    }
                                    if (data63.variables === undefined) {
                                        const err146 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9, schemaPath: "#/properties/clusters/items/properties/patterns/items/required", keyword: "required", params: { missingProperty: "variables" }, message: "must have required property '" + "variables" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err146];
                                        }
                                        else {
                                            vErrors.push(err146);
                                        }
                                        errors++;
                                    }
                                    if (data63.messagesLookedAt === undefined) {
                                        const err147 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9, schemaPath: "#/properties/clusters/items/properties/patterns/items/required", keyword: "required", params: { missingProperty: "messagesLookedAt" }, message: "must have required property '" + "messagesLookedAt" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err147];
                                        }
                                        else {
                                            vErrors.push(err147);
                                        }
                                        errors++;
                                    }
                                    if (data63.source === undefined) {
                                        const err148 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9, schemaPath: "#/properties/clusters/items/properties/patterns/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err148];
                                        }
                                        else {
                                            vErrors.push(err148);
                                        }
                                        errors++;
                                    }
                                    if (data63.frames === undefined) {
                                        const err149 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9, schemaPath: "#/properties/clusters/items/properties/patterns/items/required", keyword: "required", params: { missingProperty: "frames" }, message: "must have required property '" + "frames" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err149];
                                        }
                                        else {
                                            vErrors.push(err149);
                                        }
                                        errors++;
                                    }
                                    if (data63.severities === undefined) {
                                        const err150 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9, schemaPath: "#/properties/clusters/items/properties/patterns/items/required", keyword: "required", params: { missingProperty: "severities" }, message: "must have required property '" + "severities" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err150];
                                        }
                                        else {
                                            vErrors.push(err150);
                                        }
                                        errors++;
                                    }
                                    if (data63.count === undefined) {
                                        const err151 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9, schemaPath: "#/properties/clusters/items/properties/patterns/items/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property '" + "count" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err151];
                                        }
                                        else {
                                            vErrors.push(err151);
                                        }
                                        errors++;
                                    }
                                    if (data63.occurrences === undefined) {
                                        const err152 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9, schemaPath: "#/properties/clusters/items/properties/patterns/items/required", keyword: "required", params: { missingProperty: "occurrences" }, message: "must have required property '" + "occurrences" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err152];
                                        }
                                        else {
                                            vErrors.push(err152);
                                        }
                                        errors++;
                                    }
                                    for (const key10 in data63) {
                                        if (!(func2.call(schema6.properties.clusters.items.properties.patterns.items.properties, key10))) {
                                            const err153 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9, schemaPath: "#/properties/clusters/items/properties/patterns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                                vErrors = [err153];
                                            }
                                            else {
                                                vErrors.push(err153);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data63.fingerprint !== undefined) {
                                        if (!(validate31(data63.fingerprint, { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/fingerprint", parentData: data63, parentDataProperty: "fingerprint", rootData }))) {
                                            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data63.evidence !== undefined) {
                                        let data65 = data63.evidence;
                                        if (!((((((data65 === "rule") || (data65 === "stack")) || (data65 === "request")) || (data65 === "statement")) || (data65 === "template")) || (data65 === "no-payload"))) {
                                            const err154 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/evidence", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/evidence/enum", keyword: "enum", params: { allowedValues: schema6.properties.clusters.items.properties.patterns.items.properties.evidence.enum }, message: "must be equal to one of the allowed values" };
                                            if (vErrors === null) {
                                                vErrors = [err154];
                                            }
                                            else {
                                                vErrors.push(err154);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data63.template !== undefined) {
                                        if (typeof data63.template !== "string") {
                                            const err155 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/template", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/template/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                                vErrors = [err155];
                                            }
                                            else {
                                                vErrors.push(err155);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data63.exception !== undefined) {
                                        let data67 = data63.exception;
                                        if ((typeof data67 !== "string") && (data67 !== null)) {
                                            const err156 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/exception", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/exception/type", keyword: "type", params: { type: schema6.properties.clusters.items.properties.patterns.items.properties.exception.type }, message: "must be string,null" };
                                            if (vErrors === null) {
                                                vErrors = [err156];
                                            }
                                            else {
                                                vErrors.push(err156);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data63.variables !== undefined) {
                                        let data68 = data63.variables;
                                        if (Array.isArray(data68)) {
                                            const len10 = data68.length;
                                            for (let i10 = 0; i10 < len10; i10++) {
                                                let data69 = data68[i10];
                                                if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                                                    if (data69.different === undefined) {
                                                        const err157 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/variables/" + i10, schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/variables/items/required", keyword: "required", params: { missingProperty: "different" }, message: "must have required property '" + "different" + "'" };
                                                        if (vErrors === null) {
                                                            vErrors = [err157];
                                                        }
                                                        else {
                                                            vErrors.push(err157);
                                                        }
                                                        errors++;
                                                    }
                                                    if (data69.top === undefined) {
                                                        const err158 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/variables/" + i10, schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/variables/items/required", keyword: "required", params: { missingProperty: "top" }, message: "must have required property '" + "top" + "'" };
                                                        if (vErrors === null) {
                                                            vErrors = [err158];
                                                        }
                                                        else {
                                                            vErrors.push(err158);
                                                        }
                                                        errors++;
                                                    }
                                                    for (const key11 in data69) {
                                                        if (!((key11 === "different") || (key11 === "top"))) {
                                                            const err159 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/variables/" + i10, schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/variables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                                                            if (vErrors === null) {
                                                                vErrors = [err159];
                                                            }
                                                            else {
                                                                vErrors.push(err159);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data69.different !== undefined) {
                                                        let data70 = data69.different;
                                                        if (!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))) {
                                                            const err160 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/variables/" + i10 + "/different", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/variables/items/properties/different/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                            if (vErrors === null) {
                                                                vErrors = [err160];
                                                            }
                                                            else {
                                                                vErrors.push(err160);
                                                            }
                                                            errors++;
                                                        }
                                                        if ((typeof data70 == "number") && (isFinite(data70))) {
                                                            if (data70 < 0 || isNaN(data70)) {
                                                                const err161 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/variables/" + i10 + "/different", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/variables/items/properties/different/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err161];
                                                                }
                                                                else {
                                                                    vErrors.push(err161);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                    }
                                                    if (data69.top !== undefined) {
                                                        let data71 = data69.top;
                                                        if (Array.isArray(data71)) {
                                                            const len11 = data71.length;
                                                            for (let i11 = 0; i11 < len11; i11++) {
                                                                let data72 = data71[i11];
                                                                if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
                                                                    if (data72.value === undefined) {
                                                                        const err162 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/variables/" + i10 + "/top/" + i11, schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/variables/items/properties/top/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err162];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err162);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    if (data72.count === undefined) {
                                                                        const err163 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/variables/" + i10 + "/top/" + i11, schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/variables/items/properties/top/items/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property '" + "count" + "'" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err163];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err163);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    for (const key12 in data72) {
                                                                        if (!((key12 === "value") || (key12 === "count"))) {
                                                                            const err164 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/variables/" + i10 + "/top/" + i11, schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/variables/items/properties/top/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err164];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err164);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    if (data72.value !== undefined) {
                                                                        if (typeof data72.value !== "string") {
                                                                            const err165 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/variables/" + i10 + "/top/" + i11 + "/value", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/variables/items/properties/top/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err165];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err165);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    if (data72.count !== undefined) {
                                                                        let data74 = data72.count;
                                                                        if (!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))) {
                                                                            const err166 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/variables/" + i10 + "/top/" + i11 + "/count", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/variables/items/properties/top/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err166];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err166);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        if ((typeof data74 == "number") && (isFinite(data74))) {
                                                                            if (data74 < 1 || isNaN(data74)) {
                                                                                const err167 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/variables/" + i10 + "/top/" + i11 + "/count", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/variables/items/properties/top/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err167];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err167);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    const err168 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/variables/" + i10 + "/top/" + i11, schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/variables/items/properties/top/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err168];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err168);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err169 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/variables/" + i10 + "/top", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/variables/items/properties/top/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                            if (vErrors === null) {
                                                                vErrors = [err169];
                                                            }
                                                            else {
                                                                vErrors.push(err169);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err170 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/variables/" + i10, schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/variables/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                        vErrors = [err170];
                                                    }
                                                    else {
                                                        vErrors.push(err170);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err171 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/variables", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                            if (vErrors === null) {
                                                vErrors = [err171];
                                            }
                                            else {
                                                vErrors.push(err171);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data63.messagesLookedAt !== undefined) {
                                        let data75 = data63.messagesLookedAt;
                                        if (!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))) {
                                            const err172 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/messagesLookedAt", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/messagesLookedAt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err172];
                                            }
                                            else {
                                                vErrors.push(err172);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data75 == "number") && (isFinite(data75))) {
                                            if (data75 < 0 || isNaN(data75)) {
                                                const err173 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/messagesLookedAt", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/messagesLookedAt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                    vErrors = [err173];
                                                }
                                                else {
                                                    vErrors.push(err173);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    if (data63.source !== undefined) {
                                        let data76 = data63.source;
                                        if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
                                            if (data76.module === undefined) {
                                                const err174 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/source", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/source/required", keyword: "required", params: { missingProperty: "module" }, message: "must have required property '" + "module" + "'" };
                                                if (vErrors === null) {
                                                    vErrors = [err174];
                                                }
                                                else {
                                                    vErrors.push(err174);
                                                }
                                                errors++;
                                            }
                                            if (data76.function === undefined) {
                                                const err175 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/source", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/source/required", keyword: "required", params: { missingProperty: "function" }, message: "must have required property '" + "function" + "'" };
                                                if (vErrors === null) {
                                                    vErrors = [err175];
                                                }
                                                else {
                                                    vErrors.push(err175);
                                                }
                                                errors++;
                                            }
                                            if (data76.file === undefined) {
                                                const err176 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/source", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/source/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
                                                if (vErrors === null) {
                                                    vErrors = [err176];
                                                }
                                                else {
                                                    vErrors.push(err176);
                                                }
                                                errors++;
                                            }
                                            if (data76.line === undefined) {
                                                const err177 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/source", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/source/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property '" + "line" + "'" };
                                                if (vErrors === null) {
                                                    vErrors = [err177];
                                                }
                                                else {
                                                    vErrors.push(err177);
                                                }
                                                errors++;
                                            }
                                            for (const key13 in data76) {
                                                if (!((((key13 === "module") || (key13 === "function")) || (key13 === "file")) || (key13 === "line"))) {
                                                    const err178 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/source", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                                                    if (vErrors === null) {
                                                        vErrors = [err178];
                                                    }
                                                    else {
                                                        vErrors.push(err178);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data76.module !== undefined) {
                                                let data77 = data76.module;
                                                if ((typeof data77 !== "string") && (data77 !== null)) {
                                                    const err179 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/source/module", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/source/properties/module/type", keyword: "type", params: { type: schema6.properties.clusters.items.properties.patterns.items.properties.source.properties.module.type }, message: "must be string,null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err179];
                                                    }
                                                    else {
                                                        vErrors.push(err179);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data76.function !== undefined) {
                                                let data78 = data76.function;
                                                if ((typeof data78 !== "string") && (data78 !== null)) {
                                                    const err180 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/source/function", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/source/properties/function/type", keyword: "type", params: { type: schema6.properties.clusters.items.properties.patterns.items.properties.source.properties.function.type }, message: "must be string,null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err180];
                                                    }
                                                    else {
                                                        vErrors.push(err180);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data76.file !== undefined) {
                                                let data79 = data76.file;
                                                if ((typeof data79 !== "string") && (data79 !== null)) {
                                                    const err181 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/source/file", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/source/properties/file/type", keyword: "type", params: { type: schema6.properties.clusters.items.properties.patterns.items.properties.source.properties.file.type }, message: "must be string,null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err181];
                                                    }
                                                    else {
                                                        vErrors.push(err181);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data76.line !== undefined) {
                                                let data80 = data76.line;
                                                if ((typeof data80 !== "string") && (data80 !== null)) {
                                                    const err182 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/source/line", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/source/properties/line/type", keyword: "type", params: { type: schema6.properties.clusters.items.properties.patterns.items.properties.source.properties.line.type }, message: "must be string,null" };
                                                    if (vErrors === null) {
                                                        vErrors = [err182];
                                                    }
                                                    else {
                                                        vErrors.push(err182);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err183 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/source", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/source/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            if (vErrors === null) {
                                                vErrors = [err183];
                                            }
                                            else {
                                                vErrors.push(err183);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data63.frames !== undefined) {
                                        let data81 = data63.frames;
                                        if (Array.isArray(data81)) {
                                            const len12 = data81.length;
                                            for (let i12 = 0; i12 < len12; i12++) {
                                                let data82 = data81[i12];
                                                if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
                                                    if (data82.module === undefined) {
                                                        const err184 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/frames/" + i12, schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/frames/items/required", keyword: "required", params: { missingProperty: "module" }, message: "must have required property '" + "module" + "'" };
                                                        if (vErrors === null) {
                                                            vErrors = [err184];
                                                        }
                                                        else {
                                                            vErrors.push(err184);
                                                        }
                                                        errors++;
                                                    }
                                                    if (data82.function === undefined) {
                                                        const err185 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/frames/" + i12, schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/frames/items/required", keyword: "required", params: { missingProperty: "function" }, message: "must have required property '" + "function" + "'" };
                                                        if (vErrors === null) {
                                                            vErrors = [err185];
                                                        }
                                                        else {
                                                            vErrors.push(err185);
                                                        }
                                                        errors++;
                                                    }
                                                    if (data82.file === undefined) {
                                                        const err186 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/frames/" + i12, schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/frames/items/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
                                                        if (vErrors === null) {
                                                            vErrors = [err186];
                                                        }
                                                        else {
                                                            vErrors.push(err186);
                                                        }
                                                        errors++;
                                                    }
                                                    if (data82.line === undefined) {
                                                        const err187 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/frames/" + i12, schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/frames/items/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property '" + "line" + "'" };
                                                        if (vErrors === null) {
                                                            vErrors = [err187];
                                                        }
                                                        else {
                                                            vErrors.push(err187);
                                                        }
                                                        errors++;
                                                    }
                                                    if (data82.own === undefined) {
                                                        const err188 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/frames/" + i12, schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/frames/items/required", keyword: "required", params: { missingProperty: "own" }, message: "must have required property '" + "own" + "'" };
                                                        if (vErrors === null) {
                                                            vErrors = [err188];
                                                        }
                                                        else {
                                                            vErrors.push(err188);
                                                        }
                                                        errors++;
                                                    }
                                                    for (const key14 in data82) {
                                                        if (!(((((key14 === "module") || (key14 === "function")) || (key14 === "file")) || (key14 === "line")) || (key14 === "own"))) {
                                                            const err189 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/frames/" + i12, schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/frames/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                                                            if (vErrors === null) {
                                                                vErrors = [err189];
                                                            }
                                                            else {
                                                                vErrors.push(err189);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data82.module !== undefined) {
                                                        let data83 = data82.module;
                                                        if ((typeof data83 !== "string") && (data83 !== null)) {
                                                            const err190 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/frames/" + i12 + "/module", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/frames/items/properties/module/type", keyword: "type", params: { type: schema6.properties.clusters.items.properties.patterns.items.properties.frames.items.properties.module.type }, message: "must be string,null" };
                                                            if (vErrors === null) {
                                                                vErrors = [err190];
                                                            }
                                                            else {
                                                                vErrors.push(err190);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data82.function !== undefined) {
                                                        let data84 = data82.function;
                                                        if ((typeof data84 !== "string") && (data84 !== null)) {
                                                            const err191 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/frames/" + i12 + "/function", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/frames/items/properties/function/type", keyword: "type", params: { type: schema6.properties.clusters.items.properties.patterns.items.properties.frames.items.properties.function.type }, message: "must be string,null" };
                                                            if (vErrors === null) {
                                                                vErrors = [err191];
                                                            }
                                                            else {
                                                                vErrors.push(err191);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data82.file !== undefined) {
                                                        let data85 = data82.file;
                                                        if ((typeof data85 !== "string") && (data85 !== null)) {
                                                            const err192 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/frames/" + i12 + "/file", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/frames/items/properties/file/type", keyword: "type", params: { type: schema6.properties.clusters.items.properties.patterns.items.properties.frames.items.properties.file.type }, message: "must be string,null" };
                                                            if (vErrors === null) {
                                                                vErrors = [err192];
                                                            }
                                                            else {
                                                                vErrors.push(err192);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data82.line !== undefined) {
                                                        let data86 = data82.line;
                                                        if ((typeof data86 !== "string") && (data86 !== null)) {
                                                            const err193 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/frames/" + i12 + "/line", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/frames/items/properties/line/type", keyword: "type", params: { type: schema6.properties.clusters.items.properties.patterns.items.properties.frames.items.properties.line.type }, message: "must be string,null" };
                                                            if (vErrors === null) {
                                                                vErrors = [err193];
                                                            }
                                                            else {
                                                                vErrors.push(err193);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    if (data82.own !== undefined) {
                                                        if (typeof data82.own !== "boolean") {
                                                            const err194 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/frames/" + i12 + "/own", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/frames/items/properties/own/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                            if (vErrors === null) {
                                                                vErrors = [err194];
                                                            }
                                                            else {
                                                                vErrors.push(err194);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err195 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/frames/" + i12, schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/frames/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                        vErrors = [err195];
                                                    }
                                                    else {
                                                        vErrors.push(err195);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err196 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/frames", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/frames/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                            if (vErrors === null) {
                                                vErrors = [err196];
                                            }
                                            else {
                                                vErrors.push(err196);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data63.severities !== undefined) {
                                        if (!(validate28(data63.severities, { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/severities", parentData: data63, parentDataProperty: "severities", rootData }))) {
                                            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                            errors = vErrors.length;
                                        }
                                    }
                                    if (data63.count !== undefined) {
                                        let data89 = data63.count;
                                        if (!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))) {
                                            const err197 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/count", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err197];
                                            }
                                            else {
                                                vErrors.push(err197);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data89 == "number") && (isFinite(data89))) {
                                            if (data89 < 0 || isNaN(data89)) {
                                                const err198 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/count", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                    vErrors = [err198];
                                                }
                                                else {
                                                    vErrors.push(err198);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    if (data63.occurrences !== undefined) {
                                        let data90 = data63.occurrences;
                                        if (!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))) {
                                            const err199 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/occurrences", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/occurrences/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err199];
                                            }
                                            else {
                                                vErrors.push(err199);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data90 == "number") && (isFinite(data90))) {
                                            if (data90 < 0 || isNaN(data90)) {
                                                const err200 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9 + "/occurrences", schemaPath: "#/properties/clusters/items/properties/patterns/items/properties/occurrences/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                    vErrors = [err200];
                                                }
                                                else {
                                                    vErrors.push(err200);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err201 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns/" + i9, schemaPath: "#/properties/clusters/items/properties/patterns/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                        vErrors = [err201];
                                    }
                                    else {
                                        vErrors.push(err201);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err202 = { instancePath: instancePath + "/clusters/" + i6 + "/patterns", schemaPath: "#/properties/clusters/items/properties/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err202];
                            }
                            else {
                                vErrors.push(err202);
                            }
                            errors++;
                        }
                    }
                    if (data43.revisions !== undefined) {
                        let data91 = data43.revisions;
                        if (Array.isArray(data91)) {
                            const len13 = data91.length;
                            for (let i13 = 0; i13 < len13; i13++) {
                                if (typeof data91[i13] !== "string") {
                                    const err203 = { instancePath: instancePath + "/clusters/" + i6 + "/revisions/" + i13, schemaPath: "#/properties/clusters/items/properties/revisions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err203];
                                    }
                                    else {
                                        vErrors.push(err203);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err204 = { instancePath: instancePath + "/clusters/" + i6 + "/revisions", schemaPath: "#/properties/clusters/items/properties/revisions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err204];
                            }
                            else {
                                vErrors.push(err204);
                            }
                            errors++;
                        }
                    }
                    if (data43.instances !== undefined) {
                        let data93 = data43.instances;
                        if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                            if (data93.count === undefined) {
                                const err205 = { instancePath: instancePath + "/clusters/" + i6 + "/instances", schemaPath: "#/properties/clusters/items/properties/instances/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property '" + "count" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err205];
                                }
                                else {
                                    vErrors.push(err205);
                                }
                                errors++;
                            }
                            if (data93.capped === undefined) {
                                const err206 = { instancePath: instancePath + "/clusters/" + i6 + "/instances", schemaPath: "#/properties/clusters/items/properties/instances/required", keyword: "required", params: { missingProperty: "capped" }, message: "must have required property '" + "capped" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err206];
                                }
                                else {
                                    vErrors.push(err206);
                                }
                                errors++;
                            }
                            for (const key15 in data93) {
                                if (!((key15 === "count") || (key15 === "capped"))) {
                                    const err207 = { instancePath: instancePath + "/clusters/" + i6 + "/instances", schemaPath: "#/properties/clusters/items/properties/instances/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                        vErrors = [err207];
                                    }
                                    else {
                                        vErrors.push(err207);
                                    }
                                    errors++;
                                }
                            }
                            if (data93.count !== undefined) {
                                let data94 = data93.count;
                                if (!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))) {
                                    const err208 = { instancePath: instancePath + "/clusters/" + i6 + "/instances/count", schemaPath: "#/properties/clusters/items/properties/instances/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err208];
                                    }
                                    else {
                                        vErrors.push(err208);
                                    }
                                    errors++;
                                }
                                if ((typeof data94 == "number") && (isFinite(data94))) {
                                    if (data94 < 0 || isNaN(data94)) {
                                        const err209 = { instancePath: instancePath + "/clusters/" + i6 + "/instances/count", schemaPath: "#/properties/clusters/items/properties/instances/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err209];
                                        }
                                        else {
                                            vErrors.push(err209);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            if (data93.capped !== undefined) {
                                if (typeof data93.capped !== "boolean") {
                                    const err210 = { instancePath: instancePath + "/clusters/" + i6 + "/instances/capped", schemaPath: "#/properties/clusters/items/properties/instances/properties/capped/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                    if (vErrors === null) {
                                        vErrors = [err210];
                                    }
                                    else {
                                        vErrors.push(err210);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err211 = { instancePath: instancePath + "/clusters/" + i6 + "/instances", schemaPath: "#/properties/clusters/items/properties/instances/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                                vErrors = [err211];
                            }
                            else {
                                vErrors.push(err211);
                            }
                            errors++;
                        }
                    }
                    if (data43.users !== undefined) {
                        let data96 = data43.users;
                        if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
                            if (data96.count === undefined) {
                                const err212 = { instancePath: instancePath + "/clusters/" + i6 + "/users", schemaPath: "#/properties/clusters/items/properties/users/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property '" + "count" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err212];
                                }
                                else {
                                    vErrors.push(err212);
                                }
                                errors++;
                            }
                            if (data96.capped === undefined) {
                                const err213 = { instancePath: instancePath + "/clusters/" + i6 + "/users", schemaPath: "#/properties/clusters/items/properties/users/required", keyword: "required", params: { missingProperty: "capped" }, message: "must have required property '" + "capped" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err213];
                                }
                                else {
                                    vErrors.push(err213);
                                }
                                errors++;
                            }
                            for (const key16 in data96) {
                                if (!((key16 === "count") || (key16 === "capped"))) {
                                    const err214 = { instancePath: instancePath + "/clusters/" + i6 + "/users", schemaPath: "#/properties/clusters/items/properties/users/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                        vErrors = [err214];
                                    }
                                    else {
                                        vErrors.push(err214);
                                    }
                                    errors++;
                                }
                            }
                            if (data96.count !== undefined) {
                                let data97 = data96.count;
                                if (!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))) {
                                    const err215 = { instancePath: instancePath + "/clusters/" + i6 + "/users/count", schemaPath: "#/properties/clusters/items/properties/users/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err215];
                                    }
                                    else {
                                        vErrors.push(err215);
                                    }
                                    errors++;
                                }
                                if ((typeof data97 == "number") && (isFinite(data97))) {
                                    if (data97 < 0 || isNaN(data97)) {
                                        const err216 = { instancePath: instancePath + "/clusters/" + i6 + "/users/count", schemaPath: "#/properties/clusters/items/properties/users/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                        if (vErrors === null) {
                                            vErrors = [err216];
                                        }
                                        else {
                                            vErrors.push(err216);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            if (data96.capped !== undefined) {
                                if (typeof data96.capped !== "boolean") {
                                    const err217 = { instancePath: instancePath + "/clusters/" + i6 + "/users/capped", schemaPath: "#/properties/clusters/items/properties/users/properties/capped/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                    if (vErrors === null) {
                                        vErrors = [err217];
                                    }
                                    else {
                                        vErrors.push(err217);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err218 = { instancePath: instancePath + "/clusters/" + i6 + "/users", schemaPath: "#/properties/clusters/items/properties/users/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                                vErrors = [err218];
                            }
                            else {
                                vErrors.push(err218);
                            }
                            errors++;
                        }
                    }
                    if (data43.routes !== undefined) {
                        let data99 = data43.routes;
                        if (Array.isArray(data99)) {
                            const len14 = data99.length;
                            for (let i14 = 0; i14 < len14; i14++) {
                                let data100 = data99[i14];
                                if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                                    if (data100.route === undefined) {
                                        const err219 = { instancePath: instancePath + "/clusters/" + i6 + "/routes/" + i14, schemaPath: "#/properties/clusters/items/properties/routes/items/required", keyword: "required", params: { missingProperty: "route" }, message: "must have required property '" + "route" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err219];
                                        }
                                        else {
                                            vErrors.push(err219);
                                        }
                                        errors++;
                                    }
                                    if (data100.count === undefined) {
                                        const err220 = { instancePath: instancePath + "/clusters/" + i6 + "/routes/" + i14, schemaPath: "#/properties/clusters/items/properties/routes/items/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property '" + "count" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err220];
                                        }
                                        else {
                                            vErrors.push(err220);
                                        }
                                        errors++;
                                    }
                                    for (const key17 in data100) {
                                        if (!((key17 === "route") || (key17 === "count"))) {
                                            const err221 = { instancePath: instancePath + "/clusters/" + i6 + "/routes/" + i14, schemaPath: "#/properties/clusters/items/properties/routes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                                vErrors = [err221];
                                            }
                                            else {
                                                vErrors.push(err221);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data100.route !== undefined) {
                                        if (typeof data100.route !== "string") {
                                            const err222 = { instancePath: instancePath + "/clusters/" + i6 + "/routes/" + i14 + "/route", schemaPath: "#/properties/clusters/items/properties/routes/items/properties/route/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                                vErrors = [err222];
                                            }
                                            else {
                                                vErrors.push(err222);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data100.count !== undefined) {
                                        let data102 = data100.count;
                                        if (!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))) {
                                            const err223 = { instancePath: instancePath + "/clusters/" + i6 + "/routes/" + i14 + "/count", schemaPath: "#/properties/clusters/items/properties/routes/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err223];
                                            }
                                            else {
                                                vErrors.push(err223);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data102 == "number") && (isFinite(data102))) {
                                            if (data102 < 0 || isNaN(data102)) {
                                                const err224 = { instancePath: instancePath + "/clusters/" + i6 + "/routes/" + i14 + "/count", schemaPath: "#/properties/clusters/items/properties/routes/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                    vErrors = [err224];
                                                }
                                                else {
                                                    vErrors.push(err224);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err225 = { instancePath: instancePath + "/clusters/" + i6 + "/routes/" + i14, schemaPath: "#/properties/clusters/items/properties/routes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                        vErrors = [err225];
                                    }
                                    else {
                                        vErrors.push(err225);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err226 = { instancePath: instancePath + "/clusters/" + i6 + "/routes", schemaPath: "#/properties/clusters/items/properties/routes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err226];
                            }
                            else {
                                vErrors.push(err226);
                            }
                            errors++;
                        }
                    }
                    if (data43.timeline !== undefined) {
                        let data103 = data43.timeline;
                        if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
                            if (data103.start === undefined) {
                                const err227 = { instancePath: instancePath + "/clusters/" + i6 + "/timeline", schemaPath: "#/properties/clusters/items/properties/timeline/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property '" + "start" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err227];
                                }
                                else {
                                    vErrors.push(err227);
                                }
                                errors++;
                            }
                            if (data103.width === undefined) {
                                const err228 = { instancePath: instancePath + "/clusters/" + i6 + "/timeline", schemaPath: "#/properties/clusters/items/properties/timeline/required", keyword: "required", params: { missingProperty: "width" }, message: "must have required property '" + "width" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err228];
                                }
                                else {
                                    vErrors.push(err228);
                                }
                                errors++;
                            }
                            if (data103.counts === undefined) {
                                const err229 = { instancePath: instancePath + "/clusters/" + i6 + "/timeline", schemaPath: "#/properties/clusters/items/properties/timeline/required", keyword: "required", params: { missingProperty: "counts" }, message: "must have required property '" + "counts" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err229];
                                }
                                else {
                                    vErrors.push(err229);
                                }
                                errors++;
                            }
                            for (const key18 in data103) {
                                if (!(((key18 === "start") || (key18 === "width")) || (key18 === "counts"))) {
                                    const err230 = { instancePath: instancePath + "/clusters/" + i6 + "/timeline", schemaPath: "#/properties/clusters/items/properties/timeline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                        vErrors = [err230];
                                    }
                                    else {
                                        vErrors.push(err230);
                                    }
                                    errors++;
                                }
                            }
                            if (data103.start !== undefined) {
                                let data104 = data103.start;
                                if (!((typeof data104 == "number") && (isFinite(data104)))) {
                                    const err231 = { instancePath: instancePath + "/clusters/" + i6 + "/timeline/start", schemaPath: "#/properties/clusters/items/properties/timeline/properties/start/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                    if (vErrors === null) {
                                        vErrors = [err231];
                                    }
                                    else {
                                        vErrors.push(err231);
                                    }
                                    errors++;
                                }
                            }
                            if (data103.width !== undefined) {
                                let data105 = data103.width;
                                if (!((typeof data105 == "number") && (isFinite(data105)))) {
                                    const err232 = { instancePath: instancePath + "/clusters/" + i6 + "/timeline/width", schemaPath: "#/properties/clusters/items/properties/timeline/properties/width/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                    if (vErrors === null) {
                                        vErrors = [err232];
                                    }
                                    else {
                                        vErrors.push(err232);
                                    }
                                    errors++;
                                }
                            }
                            if (data103.counts !== undefined) {
                                let data106 = data103.counts;
                                if (Array.isArray(data106)) {
                                    const len15 = data106.length;
                                    for (let i15 = 0; i15 < len15; i15++) {
                                        let data107 = data106[i15];
                                        if (!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))) {
                                            const err233 = { instancePath: instancePath + "/clusters/" + i6 + "/timeline/counts/" + i15, schemaPath: "#/properties/clusters/items/properties/timeline/properties/counts/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err233];
                                            }
                                            else {
                                                vErrors.push(err233);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data107 == "number") && (isFinite(data107))) {
                                            if (data107 < 0 || isNaN(data107)) {
                                                const err234 = { instancePath: instancePath + "/clusters/" + i6 + "/timeline/counts/" + i15, schemaPath: "#/properties/clusters/items/properties/timeline/properties/counts/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                    vErrors = [err234];
                                                }
                                                else {
                                                    vErrors.push(err234);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err235 = { instancePath: instancePath + "/clusters/" + i6 + "/timeline/counts", schemaPath: "#/properties/clusters/items/properties/timeline/properties/counts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                    if (vErrors === null) {
                                        vErrors = [err235];
                                    }
                                    else {
                                        vErrors.push(err235);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err236 = { instancePath: instancePath + "/clusters/" + i6 + "/timeline", schemaPath: "#/properties/clusters/items/properties/timeline/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                                vErrors = [err236];
                            }
                            else {
                                vErrors.push(err236);
                            }
                            errors++;
                        }
                    }
                    if (data43.samples !== undefined) {
                        let data108 = data43.samples;
                        if (Array.isArray(data108)) {
                            const len16 = data108.length;
                            for (let i16 = 0; i16 < len16; i16++) {
                                let data109 = data108[i16];
                                if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                                    if (data109.insertId === undefined) {
                                        const err237 = { instancePath: instancePath + "/clusters/" + i6 + "/samples/" + i16, schemaPath: "#/properties/clusters/items/properties/samples/items/required", keyword: "required", params: { missingProperty: "insertId" }, message: "must have required property '" + "insertId" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err237];
                                        }
                                        else {
                                            vErrors.push(err237);
                                        }
                                        errors++;
                                    }
                                    if (data109.time === undefined) {
                                        const err238 = { instancePath: instancePath + "/clusters/" + i6 + "/samples/" + i16, schemaPath: "#/properties/clusters/items/properties/samples/items/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property '" + "time" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err238];
                                        }
                                        else {
                                            vErrors.push(err238);
                                        }
                                        errors++;
                                    }
                                    if (data109.entries === undefined) {
                                        const err239 = { instancePath: instancePath + "/clusters/" + i6 + "/samples/" + i16, schemaPath: "#/properties/clusters/items/properties/samples/items/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property '" + "entries" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err239];
                                        }
                                        else {
                                            vErrors.push(err239);
                                        }
                                        errors++;
                                    }
                                    if (data109.text === undefined) {
                                        const err240 = { instancePath: instancePath + "/clusters/" + i6 + "/samples/" + i16, schemaPath: "#/properties/clusters/items/properties/samples/items/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property '" + "text" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err240];
                                        }
                                        else {
                                            vErrors.push(err240);
                                        }
                                        errors++;
                                    }
                                    if (data109.language === undefined) {
                                        const err241 = { instancePath: instancePath + "/clusters/" + i6 + "/samples/" + i16, schemaPath: "#/properties/clusters/items/properties/samples/items/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property '" + "language" + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err241];
                                        }
                                        else {
                                            vErrors.push(err241);
                                        }
                                        errors++;
                                    }
                                    for (const key19 in data109) {
                                        if (!(((((key19 === "insertId") || (key19 === "time")) || (key19 === "entries")) || (key19 === "text")) || (key19 === "language"))) {
                                            const err242 = { instancePath: instancePath + "/clusters/" + i6 + "/samples/" + i16, schemaPath: "#/properties/clusters/items/properties/samples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                                vErrors = [err242];
                                            }
                                            else {
                                                vErrors.push(err242);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data109.insertId !== undefined) {
                                        if (typeof data109.insertId !== "string") {
                                            const err243 = { instancePath: instancePath + "/clusters/" + i6 + "/samples/" + i16 + "/insertId", schemaPath: "#/properties/clusters/items/properties/samples/items/properties/insertId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                                vErrors = [err243];
                                            }
                                            else {
                                                vErrors.push(err243);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data109.time !== undefined) {
                                        let data111 = data109.time;
                                        const _errs247 = errors;
                                        let valid59 = false;
                                        const _errs248 = errors;
                                        if (!(validate22(data111, { instancePath: instancePath + "/clusters/" + i6 + "/samples/" + i16 + "/time", parentData: data109, parentDataProperty: "time", rootData }))) {
                                            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid5 = _errs248 === errors;
                                        valid59 = valid59 || _valid5;
                                        if (!valid59) {
                                            const _errs249 = errors;
                                            if (data111 !== null) {
                                                const err244 = { instancePath: instancePath + "/clusters/" + i6 + "/samples/" + i16 + "/time", schemaPath: "#/properties/clusters/items/properties/samples/items/properties/time/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                    vErrors = [err244];
                                                }
                                                else {
                                                    vErrors.push(err244);
                                                }
                                                errors++;
                                            }
                                            var _valid5 = _errs249 === errors;
                                            valid59 = valid59 || _valid5;
                                        }
                                        if (!valid59) {
                                            const err245 = { instancePath: instancePath + "/clusters/" + i6 + "/samples/" + i16 + "/time", schemaPath: "#/properties/clusters/items/properties/samples/items/properties/time/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err245];
                                            }
                                            else {
                                                vErrors.push(err245);
                                            }
                                            errors++;
                                        }
                                        else {
                                            errors = _errs247;
                                            if (vErrors !== null) {
                                                if (_errs247) {
                                                    vErrors.length = _errs247;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                    }
                                    if (data109.entries !== undefined) {
                                        let data112 = data109.entries;
                                        if (!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))) {
                                            const err246 = { instancePath: instancePath + "/clusters/" + i6 + "/samples/" + i16 + "/entries", schemaPath: "#/properties/clusters/items/properties/samples/items/properties/entries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err246];
                                            }
                                            else {
                                                vErrors.push(err246);
                                            }
                                            errors++;
                                        }
                                        if ((typeof data112 == "number") && (isFinite(data112))) {
                                            if (data112 < 1 || isNaN(data112)) {
                                                const err247 = { instancePath: instancePath + "/clusters/" + i6 + "/samples/" + i16 + "/entries", schemaPath: "#/properties/clusters/items/properties/samples/items/properties/entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                if (vErrors === null) {
                                                    vErrors = [err247];
                                                }
                                                else {
                                                    vErrors.push(err247);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    if (data109.text !== undefined) {
                                        if (typeof data109.text !== "string") {
                                            const err248 = { instancePath: instancePath + "/clusters/" + i6 + "/samples/" + i16 + "/text", schemaPath: "#/properties/clusters/items/properties/samples/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                                vErrors = [err248];
                                            }
                                            else {
                                                vErrors.push(err248);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (data109.language !== undefined) {
                                        let data114 = data109.language;
                                        if (!((data114 === "json") || (data114 === "text"))) {
                                            const err249 = { instancePath: instancePath + "/clusters/" + i6 + "/samples/" + i16 + "/language", schemaPath: "#/properties/clusters/items/properties/samples/items/properties/language/enum", keyword: "enum", params: { allowedValues: schema6.properties.clusters.items.properties.samples.items.properties.language.enum }, message: "must be equal to one of the allowed values" };
                                            if (vErrors === null) {
                                                vErrors = [err249];
                                            }
                                            else {
                                                vErrors.push(err249);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err250 = { instancePath: instancePath + "/clusters/" + i6 + "/samples/" + i16, schemaPath: "#/properties/clusters/items/properties/samples/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                        vErrors = [err250];
                                    }
                                    else {
                                        vErrors.push(err250);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err251 = { instancePath: instancePath + "/clusters/" + i6 + "/samples", schemaPath: "#/properties/clusters/items/properties/samples/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err251];
                            }
                            else {
                                vErrors.push(err251);
                            }
                            errors++;
                        }
                    }
                    if (data43.insertIds !== undefined) {
                        let data115 = data43.insertIds;
                        if (Array.isArray(data115)) {
                            const len17 = data115.length;
                            for (let i17 = 0; i17 < len17; i17++) {
                                if (typeof data115[i17] !== "string") {
                                    const err252 = { instancePath: instancePath + "/clusters/" + i6 + "/insertIds/" + i17, schemaPath: "#/properties/clusters/items/properties/insertIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err252];
                                    }
                                    else {
                                        vErrors.push(err252);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err253 = { instancePath: instancePath + "/clusters/" + i6 + "/insertIds", schemaPath: "#/properties/clusters/items/properties/insertIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err253];
                            }
                            else {
                                vErrors.push(err253);
                            }
                            errors++;
                        }
                    }
                    if (data43.query !== undefined) {
                        if (typeof data43.query !== "string") {
                            const err254 = { instancePath: instancePath + "/clusters/" + i6 + "/query", schemaPath: "#/properties/clusters/items/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err254];
                            }
                            else {
                                vErrors.push(err254);
                            }
                            errors++;
                        }
                    }
                    if (data43.issue !== undefined) {
                        let data118 = data43.issue;
                        if ((!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))) && (data118 !== null)) {
                            const err255 = { instancePath: instancePath + "/clusters/" + i6 + "/issue", schemaPath: "#/properties/clusters/items/properties/issue/type", keyword: "type", params: { type: schema6.properties.clusters.items.properties.issue.type }, message: "must be integer,null" };
                            if (vErrors === null) {
                                vErrors = [err255];
                            }
                            else {
                                vErrors.push(err255);
                            }
                            errors++;
                        }
                        if ((typeof data118 == "number") && (isFinite(data118))) {
                            if (data118 < 1 || isNaN(data118)) {
                                const err256 = { instancePath: instancePath + "/clusters/" + i6 + "/issue", schemaPath: "#/properties/clusters/items/properties/issue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                if (vErrors === null) {
                                    vErrors = [err256];
                                }
                                else {
                                    vErrors.push(err256);
                                }
                                errors++;
                            }
                        }
                    }
                    if (data43.action !== undefined) {
                        let data119 = data43.action;
                        if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
                            if (data119.do === undefined) {
                                const err257 = { instancePath: instancePath + "/clusters/" + i6 + "/action", schemaPath: "#/properties/clusters/items/properties/action/required", keyword: "required", params: { missingProperty: "do" }, message: "must have required property '" + "do" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err257];
                                }
                                else {
                                    vErrors.push(err257);
                                }
                                errors++;
                            }
                            if (data119.why === undefined) {
                                const err258 = { instancePath: instancePath + "/clusters/" + i6 + "/action", schemaPath: "#/properties/clusters/items/properties/action/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property '" + "why" + "'" };
                                if (vErrors === null) {
                                    vErrors = [err258];
                                }
                                else {
                                    vErrors.push(err258);
                                }
                                errors++;
                            }
                            for (const key20 in data119) {
                                if (!((key20 === "do") || (key20 === "why"))) {
                                    const err259 = { instancePath: instancePath + "/clusters/" + i6 + "/action", schemaPath: "#/properties/clusters/items/properties/action/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                        vErrors = [err259];
                                    }
                                    else {
                                        vErrors.push(err259);
                                    }
                                    errors++;
                                }
                            }
                            if (data119.do !== undefined) {
                                let data120 = data119.do;
                                if (!((data120 === "open") || (data120 === "leave"))) {
                                    const err260 = { instancePath: instancePath + "/clusters/" + i6 + "/action/do", schemaPath: "#/properties/clusters/items/properties/action/properties/do/enum", keyword: "enum", params: { allowedValues: schema6.properties.clusters.items.properties.action.properties.do.enum }, message: "must be equal to one of the allowed values" };
                                    if (vErrors === null) {
                                        vErrors = [err260];
                                    }
                                    else {
                                        vErrors.push(err260);
                                    }
                                    errors++;
                                }
                            }
                            if (data119.why !== undefined) {
                                if (typeof data119.why !== "string") {
                                    const err261 = { instancePath: instancePath + "/clusters/" + i6 + "/action/why", schemaPath: "#/properties/clusters/items/properties/action/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err261];
                                    }
                                    else {
                                        vErrors.push(err261);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err262 = { instancePath: instancePath + "/clusters/" + i6 + "/action", schemaPath: "#/properties/clusters/items/properties/action/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                                vErrors = [err262];
                            }
                            else {
                                vErrors.push(err262);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err263 = { instancePath: instancePath + "/clusters/" + i6, schemaPath: "#/properties/clusters/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err263];
                    }
                    else {
                        vErrors.push(err263);
                    }
                    errors++;
                }
            }
        }
        else {
            const err264 = { instancePath: instancePath + "/clusters", schemaPath: "#/properties/clusters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err264];
            }
            else {
                vErrors.push(err264);
            }
            errors++;
        }
    }
}
else {
    const err265 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err265];
    }
    else {
        vErrors.push(err265);
    }
    errors++;
} validate21.errors = vErrors; return errors === 0; }
const validatePlan = validate38;
const schema10 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "computedFrom", "steps"], "properties": { "schemaVersion": { "const": 1 }, "computedFrom": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" }, "steps": { "type": "array", "items": { "oneOf": [{ "type": "object", "additionalProperties": false, "required": ["do", "fingerprint", "why", "title", "labels", "body"], "properties": { "do": { "const": "open" }, "fingerprint": { "type": "string", "pattern": "^v1:[0-9a-f]{16}$" }, "why": { "type": "string" }, "title": { "type": "string", "pattern": "^[\\s\\S]{1,512}$" }, "labels": { "type": "array", "items": { "type": "string", "pattern": "^[\\s\\S]{1,50}$" }, "maxItems": 3 }, "body": { "type": "string", "pattern": "^[\\s\\S]{0,65536}$" } } }, { "type": "object", "additionalProperties": false, "required": ["do", "fingerprint", "why"], "properties": { "do": { "const": "leave" }, "fingerprint": { "type": "string", "pattern": "^v1:[0-9a-f]{16}$" }, "why": { "type": "string" } } }] } } } };
const pattern2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern4 = new RegExp("^[\\s\\S]{1,512}$", "u");
const pattern5 = new RegExp("^[\\s\\S]{1,50}$", "u");
const pattern6 = new RegExp("^[\\s\\S]{0,65536}$", "u");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" }, message: "must have required property '" + "schemaVersion" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.computedFrom === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "computedFrom" }, message: "must have required property '" + "computedFrom" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.steps === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property '" + "steps" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "schemaVersion") || (key0 === "computedFrom")) || (key0 === "steps"))) {
            const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.schemaVersion !== undefined) {
        if (1 !== data.schemaVersion) {
            const err4 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.computedFrom !== undefined) {
        let data1 = data.computedFrom;
        if (typeof data1 === "string") {
            if (!pattern2.test(data1)) {
                const err5 = { instancePath: instancePath + "/computedFrom", schemaPath: "#/properties/computedFrom/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: "must match pattern \"" + "^sha256:[0-9a-f]{64}$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/computedFrom", schemaPath: "#/properties/computedFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.steps !== undefined) {
        let data2 = data.steps;
        if (Array.isArray(data2)) {
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                const _errs8 = errors;
                let valid3 = false;
                let passing0 = null;
                const _errs9 = errors;
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    if (data3.do === undefined) {
                        const err7 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/oneOf/0/required", keyword: "required", params: { missingProperty: "do" }, message: "must have required property '" + "do" + "'" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    if (data3.fingerprint === undefined) {
                        const err8 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/oneOf/0/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property '" + "fingerprint" + "'" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                    if (data3.why === undefined) {
                        const err9 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/oneOf/0/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property '" + "why" + "'" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    if (data3.title === undefined) {
                        const err10 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/oneOf/0/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property '" + "title" + "'" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                    if (data3.labels === undefined) {
                        const err11 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/oneOf/0/required", keyword: "required", params: { missingProperty: "labels" }, message: "must have required property '" + "labels" + "'" };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                    if (data3.body === undefined) {
                        const err12 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/oneOf/0/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property '" + "body" + "'" };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                    for (const key1 in data3) {
                        if (!((((((key1 === "do") || (key1 === "fingerprint")) || (key1 === "why")) || (key1 === "title")) || (key1 === "labels")) || (key1 === "body"))) {
                            const err13 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                    if (data3.do !== undefined) {
                        if ("open" !== data3.do) {
                            const err14 = { instancePath: instancePath + "/steps/" + i0 + "/do", schemaPath: "#/properties/steps/items/oneOf/0/properties/do/const", keyword: "const", params: { allowedValue: "open" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                    if (data3.fingerprint !== undefined) {
                        let data5 = data3.fingerprint;
                        if (typeof data5 === "string") {
                            if (!pattern1.test(data5)) {
                                const err15 = { instancePath: instancePath + "/steps/" + i0 + "/fingerprint", schemaPath: "#/properties/steps/items/oneOf/0/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^v1:[0-9a-f]{16}$" }, message: "must match pattern \"" + "^v1:[0-9a-f]{16}$" + "\"" };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err16 = { instancePath: instancePath + "/steps/" + i0 + "/fingerprint", schemaPath: "#/properties/steps/items/oneOf/0/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                    if (data3.why !== undefined) {
                        if (typeof data3.why !== "string") {
                            const err17 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/oneOf/0/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                    if (data3.title !== undefined) {
                        let data7 = data3.title;
                        if (typeof data7 === "string") {
                            if (!pattern4.test(data7)) {
                                const err18 = { instancePath: instancePath + "/steps/" + i0 + "/title", schemaPath: "#/properties/steps/items/oneOf/0/properties/title/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]{1,512}$" }, message: "must match pattern \"" + "^[\\s\\S]{1,512}$" + "\"" };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err19 = { instancePath: instancePath + "/steps/" + i0 + "/title", schemaPath: "#/properties/steps/items/oneOf/0/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                    }
                    if (data3.labels !== undefined) {
                        let data8 = data3.labels;
                        if (Array.isArray(data8)) {
                            if (data8.length > 3) {
                                const err20 = { instancePath: instancePath + "/steps/" + i0 + "/labels", schemaPath: "#/properties/steps/items/oneOf/0/properties/labels/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                            const len1 = data8.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                                let data9 = data8[i1];
                                if (typeof data9 === "string") {
                                    if (!pattern5.test(data9)) {
                                        const err21 = { instancePath: instancePath + "/steps/" + i0 + "/labels/" + i1, schemaPath: "#/properties/steps/items/oneOf/0/properties/labels/items/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]{1,50}$" }, message: "must match pattern \"" + "^[\\s\\S]{1,50}$" + "\"" };
                                        if (vErrors === null) {
                                            vErrors = [err21];
                                        }
                                        else {
                                            vErrors.push(err21);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err22 = { instancePath: instancePath + "/steps/" + i0 + "/labels/" + i1, schemaPath: "#/properties/steps/items/oneOf/0/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err23 = { instancePath: instancePath + "/steps/" + i0 + "/labels", schemaPath: "#/properties/steps/items/oneOf/0/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                    if (data3.body !== undefined) {
                        let data10 = data3.body;
                        if (typeof data10 === "string") {
                            if (!pattern6.test(data10)) {
                                const err24 = { instancePath: instancePath + "/steps/" + i0 + "/body", schemaPath: "#/properties/steps/items/oneOf/0/properties/body/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]{0,65536}$" }, message: "must match pattern \"" + "^[\\s\\S]{0,65536}$" + "\"" };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err25 = { instancePath: instancePath + "/steps/" + i0 + "/body", schemaPath: "#/properties/steps/items/oneOf/0/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err26 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                var _valid0 = _errs9 === errors;
                if (_valid0) {
                    valid3 = true;
                    passing0 = 0;
                }
                const _errs25 = errors;
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    if (data3.do === undefined) {
                        const err27 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/oneOf/1/required", keyword: "required", params: { missingProperty: "do" }, message: "must have required property '" + "do" + "'" };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                    if (data3.fingerprint === undefined) {
                        const err28 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/oneOf/1/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property '" + "fingerprint" + "'" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                    if (data3.why === undefined) {
                        const err29 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/oneOf/1/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property '" + "why" + "'" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                    for (const key2 in data3) {
                        if (!(((key2 === "do") || (key2 === "fingerprint")) || (key2 === "why"))) {
                            const err30 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                    }
                    if (data3.do !== undefined) {
                        if ("leave" !== data3.do) {
                            const err31 = { instancePath: instancePath + "/steps/" + i0 + "/do", schemaPath: "#/properties/steps/items/oneOf/1/properties/do/const", keyword: "const", params: { allowedValue: "leave" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                    if (data3.fingerprint !== undefined) {
                        let data12 = data3.fingerprint;
                        if (typeof data12 === "string") {
                            if (!pattern1.test(data12)) {
                                const err32 = { instancePath: instancePath + "/steps/" + i0 + "/fingerprint", schemaPath: "#/properties/steps/items/oneOf/1/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^v1:[0-9a-f]{16}$" }, message: "must match pattern \"" + "^v1:[0-9a-f]{16}$" + "\"" };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err33 = { instancePath: instancePath + "/steps/" + i0 + "/fingerprint", schemaPath: "#/properties/steps/items/oneOf/1/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                    if (data3.why !== undefined) {
                        if (typeof data3.why !== "string") {
                            const err34 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/oneOf/1/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err35 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                var _valid0 = _errs25 === errors;
                if (_valid0 && valid3) {
                    valid3 = false;
                    passing0 = [passing0, 1];
                }
                else {
                    if (_valid0) {
                        valid3 = true;
                        passing0 = 1;
                    }
                }
                if (!valid3) {
                    const err36 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
                else {
                    errors = _errs8;
                    if (vErrors !== null) {
                        if (_errs8) {
                            vErrors.length = _errs8;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                }
            }
        }
        else {
            const err37 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err37];
            }
            else {
                vErrors.push(err37);
            }
            errors++;
        }
    }
}
else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err38];
    }
    else {
        vErrors.push(err38);
    }
    errors++;
} validate38.errors = vErrors; return errors === 0; }

;// CONCATENATED MODULE: ./lib/publish/check-documents.js

const CHECKED = { 'report.json': validateReport, 'plan.json': validatePlan };
/** Throws when a JSON document does not match its schema: that would be a defect, and nothing is written then. */
function checkDocuments(documents) {
    for (const { path, text } of documents) {
        const validate = CHECKED[path];
        if (validate === undefined || validate(JSON.parse(text)))
            continue;
        const [error] = validate.errors ?? [];
        throw new Error(`${path} does not match its schema at ${error?.instancePath ?? '?'}: ${error?.message ?? 'invalid'}`);
    }
}


/***/ }),

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ writeDocuments)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4435);



const ISSUE_FILE = /^\d+-[a-z0-9-]+\.md$/;
/**
 * Writes the documents of a run into a folder. Everything is first written beside its place and then renamed, so that
 * a failure leaves no half-written file; issues of the run before are removed, other files are not touched.
 */
async function writeDocuments(folder, documents) {
    const written = documents.map(({ path: name }) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, ...name.split('/')));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'issues'), { recursive: true });
        const stale = (await isOurs(folder)) ? await issueFiles(folder) : [];
        await Promise.all(documents.map(({ text }, index) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial(written[index] ?? ''), text)));
        await Promise.all(written.map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial(file), file)));
        await Promise.all(stale.filter((file) => !written.includes(file)).map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file)));
    }
    catch (cause) {
        await Promise.allSettled(written.map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial(file), { force: true })));
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
        const remedy = 'Name a folder that can be written to';
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y({ thing: `output folder ${folder}`, reason: `cannot be written (${code})`, remedy }, { cause });
    }
}
function partial(file) {
    return `${file}.partial`;
}
/** Whether an earlier run wrote here, so that its issue files may go. */
async function isOurs(folder) {
    const report = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'report.json'), 'utf8').catch(() => '');
    return report.startsWith('{\n  "schemaVersion": ');
}
async function issueFiles(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'issues'));
    return names.filter((name) => ISSUE_FILE.test(name)).map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'issues', name));
}


/***/ }),

/***/ 587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qj: () => (/* binding */ actionOf),
  a: () => (/* binding */ clusterView),
  ux: () => (/* binding */ impactOf)
});

// EXTERNAL MODULE: ./lib/text/text.js + 19 modules
var text_text = __nccwpck_require__(7367);
// EXTERNAL MODULE: ./lib/render/format.js
var format = __nccwpck_require__(9109);
;// CONCATENATED MODULE: ./lib/render/links.js
/** The range that holds every entry of a cluster: what it spans, else the window. */
function rangeOf(cluster, window) {
    if (cluster.firstSeen === null || cluster.lastSeen === null)
        return window;
    return { from: cluster.firstSeen, to: cluster.lastSeen };
}
/** The query with its range, as Logs Explorer and gcloud take it; `<=` since the range ends at its last entry. */
function rangedQuery(query, range) {
    if (range === null)
        return query;
    const bounds = `timestamp>="${range.from}" AND timestamp<="${range.to}"`;
    return query === '' ? bounds : `${query} AND ${bounds}`;
}
/** Logs Explorer with query and project filled in; every part is percent-encoded, brackets too, so that no part ends the link. */
function explorerUrl(project, query) {
    return `https://console.cloud.google.com/logs/query;query=${encode(query)}?project=${encode(project)}`;
}
/** A shell word: closed in single quotes, each quote inside leaves and re-enters. */
function gcloudCommand(project, query) {
    return `gcloud logging read ${shellWord(query)} --project=${shellWord(project)} --format=json`;
}
function encode(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function shellWord(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/render/cluster-view.js



const MAX_COMMAND_CHARS = 2_000;
const MAX_PATTERN_CHARS = 3_000;
const NO_REASON = (0,text_text/* cleanText */.X5)('', 1);
const MAX_SHOWN_IDS = 5;
/** A cluster in words and Markdown, the same in the worklog and in its issue. Every figure is one of the report's. */
function clusterView(cluster, report, depth) {
    const query = rangedQuery(cluster.query, rangeOf(cluster, report.window));
    const [leader, ...followers] = cluster.patterns;
    return {
        priority: cluster.priority,
        category: cluster.category,
        severity: cluster.severity,
        name: (0,text_text/* prose */.CS)(cluster.name),
        service: (0,text_text/* inlineCode */.ti)(cluster.service),
        fingerprint: cluster.fingerprint,
        impact: impactOf(cluster),
        sourcePath: cluster.sourcePath === null ? '' : (0,text_text/* tableCode */.KH)(cluster.sourcePath),
        count: (0,format/* count */.U9)(cluster.count),
        counted: countsOf(cluster),
        rate: (0,format/* perHour */._V)(cluster.occurrences, report.window) ?? '',
        trend: (0,format/* sparkline */.KM)(cluster.timeline, report.window),
        firstSeen: (0,format/* clock */.pm)(cluster.firstSeen),
        lastSeen: (0,format/* clock */.pm)(cluster.lastSeen),
        spread: spreadOf(cluster),
        revisions: cluster.revisions.map((revision) => (0,text_text/* inlineCode */.ti)(revision)).join(', '),
        routes: cluster.routes.map(({ route, count: n }) => `${(0,text_text/* tableCode */.KH)(route)} (${(0,format/* count */.U9)(n)})`).join(', '),
        leader: leader === undefined ? {} : patternView(leader),
        followers: followers.map((pattern, index) => ({
            ...patternView(pattern),
            why: (0,text_text/* prose */.CS)(cluster.joins[index] ?? NO_REASON),
        })),
        reasons: cluster.reasons.map((reason) => (0,text_text/* tableProse */.qV)(reason)).join('; '),
        explorer: explorerUrl(cluster.project, query),
        command: (0,text_text/* codeBlock */.DV)((0,text_text/* cleanText */.X5)(gcloudCommand(cluster.project, query), MAX_COMMAND_CHARS), 'sh'),
        insertIds: cluster.insertIds
            .slice(0, MAX_SHOWN_IDS)
            .map((id) => (0,text_text/* inlineCode */.ti)(id))
            .join(', '),
        samples: cluster.samples.slice(0, depth.samples).map(sampleView),
        action: actionOf(cluster),
        why: (0,text_text/* tableProse */.qV)(cluster.action.why),
    };
}
/** What it means, in the team's words if they gave any, then from facts alone: how often, where, when, whom it touched. */
function impactOf(cluster) {
    const often = cluster.occurrences === 1 ? 'Happened once' : `Happened ${(0,format/* count */.U9)(cluster.occurrences)} times`;
    const meaning = cluster.impact === null ? '' : `${(0,text_text/* prose */.CS)(cluster.impact)} `;
    const where = cluster.instances.count > 1 ? ` on ${(0,format/* distinct */.dM)(cluster.instances)} instances` : '';
    const whom = cluster.users.count > 0
        ? `, touching ${(0,format/* distinct */.dM)(cluster.users)} ${cluster.users.count === 1 ? 'user' : 'users'}`
        : '';
    const once = cluster.firstSeen === cluster.lastSeen;
    const when = once
        ? ` at ${(0,format/* clock */.pm)(cluster.firstSeen)}`
        : ` between ${(0,format/* clock */.pm)(cluster.firstSeen)} and ${(0,format/* clock */.pm)(cluster.lastSeen)}`;
    return `${meaning}${often}${where}${cluster.firstSeen === null ? '' : when}${whom}.`;
}
function actionOf({ action }) {
    return action.do === 'open' ? 'would open' : 'left';
}
function countsOf({ count: entries, occurrences }) {
    return entries === occurrences
        ? (0,format/* counted */.hS)(entries, 'entry', 'entries')
        : `${(0,format/* counted */.hS)(entries, 'entry', 'entries')}, ${(0,format/* counted */.hS)(occurrences, 'time')}`;
}
function spreadOf({ instances, users }) {
    const parts = [];
    if (instances.count > 0)
        parts.push(`${(0,format/* distinct */.dM)(instances)} ${instances.count === 1 ? 'instance' : 'instances'}`);
    if (users.count > 0)
        parts.push(`${(0,format/* distinct */.dM)(users)} ${users.count === 1 ? 'user' : 'users'}`);
    return parts.join(', ');
}
function patternView(pattern) {
    return {
        template: (0,text_text/* codeBlock */.DV)((0,text_text/* cleanText */.X5)([pattern.template, ...pattern.frames.map(frameLine)].join('\n'), MAX_PATTERN_CHARS)),
        templateInline: (0,text_text/* tableCode */.KH)(pattern.template),
        exception: pattern.exception === null ? '' : (0,text_text/* inlineCode */.ti)(pattern.exception),
        source: sourceOf(pattern),
        variables: pattern.variables.map(variableLine).filter((line) => line !== ''),
        messagesLookedAt: (0,format/* counted */.hS)(pattern.messagesLookedAt, 'message'),
        evidence: EVIDENCE_WORDS[pattern.evidence],
        counted: (0,format/* counted */.hS)(pattern.count, 'entry', 'entries'),
        severities: Object.entries(pattern.severities)
            .map(([severity, n]) => `${severity} ${(0,format/* count */.U9)(n ?? 0)}`)
            .join(', '),
    };
}
/** Values that never repeat say nothing (the part is an id or a time), and neither do those that were taken out. */
function variableLine({ different, top }, index) {
    const shown = top.filter(({ value }) => !value.startsWith('[redacted:'));
    if ((shown[0]?.count ?? 0) < 2)
        return '';
    const values = shown.map(({ value, count: n }) => `${(0,text_text/* inlineCode */.ti)(value)} ${(0,format/* count */.U9)(n)} ×`).join(', ');
    return `Part ${index + 1}: ${values}${different > shown.length ? `, ${(0,format/* count */.U9)(different)} different in all` : ''}`;
}
function frameLine(frame) {
    const place = [frame.file ?? frame.module ?? '', frame.line ?? ''].filter((part) => part !== '').join(':');
    return `    at ${frame.function ?? '?'} (${place})${frame.own ? '' : ' [library]'}`;
}
const EVIDENCE_WORDS = {
    stack: 'the same exception raised in the same own frames',
    request: 'requests with the same method, route and status',
    statement: 'one log statement of one function',
    template: 'the same text, but for the values in it',
    'no-payload': 'entries of one log without any payload',
    rule: 'what a fingerprint rule of the configuration names',
};
function sourceOf({ source }) {
    const parts = [];
    if (source.module !== null)
        parts.push((0,text_text/* trusted */.IZ)(`module ${(0,text_text/* tableCode */.KH)(source.module)}`));
    if (source.function !== null)
        parts.push((0,text_text/* trusted */.IZ)(`function ${(0,text_text/* tableCode */.KH)(source.function)}`));
    if (source.file !== null)
        parts.push((0,text_text/* trusted */.IZ)(`file ${(0,text_text/* tableCode */.KH)(source.file)}`));
    if (source.line !== null)
        parts.push((0,text_text/* trusted */.IZ)(`line ${(0,text_text/* tableCode */.KH)(source.line)}`));
    return parts.join(', ');
}
function sampleView(sample) {
    const from = sample.entries === 1 ? '' : `, put together from ${(0,format/* count */.U9)(sample.entries)} entries`;
    const id = sample.insertId === '' ? 'without insertId' : `insertId ${(0,text_text/* inlineCode */.ti)(sample.insertId)}`;
    return { label: `${(0,format/* clock */.pm)(sample.time)}, ${id}${from}`, block: (0,text_text/* codeBlock */.DV)(sample.text, sample.language) };
}


/***/ }),

/***/ 9109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   XH: () => (/* binding */ shortClock),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   _V: () => (/* binding */ perHour),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pm: () => (/* binding */ clock)
/* harmony export */ });
/* harmony import */ var _types_time_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2872);

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const SPARKLINE_COLUMNS = 24;
const HOUR_MILLIS = 3_600_000;
/** A rate over less would be made up from a handful of entries. */
const SHORTEST_FOR_RATE_MILLIS = 60_000;
function count(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function counted(value, one, many = `${one}s`) {
    return `${count(value)} ${value === 1 ? one : many}`;
}
function distinct({ count: value, capped }) {
    return capped ? `${count(value)} or more` : count(value);
}
/** `2026-11-20 14:05:03 UTC` of a canonical time. */
function clock(time) {
    return time === null ? 'unknown' : `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;
}
/** `14:05:03`, for tables that stand below a date. */
function shortClock(time) {
    return time === null ? 'unknown' : `${time.slice(5, 10)} ${time.slice(11, 16)}`;
}
function percent(part, whole) {
    if (whole === 0)
        return '0 %';
    const share = (100 * part) / whole;
    return share > 0 && share < 1 ? '< 1 %' : `${Math.round(share)} %`;
}
/** How often an hour, over the window; undefined when the window is too short to say. */
function perHour(times, window) {
    if (window === null)
        return undefined;
    const length = (0,_types_time_js__WEBPACK_IMPORTED_MODULE_0__/* .epochMillis */ .Kw)(window.to) - (0,_types_time_js__WEBPACK_IMPORTED_MODULE_0__/* .epochMillis */ .Kw)(window.from);
    if (length < SHORTEST_FOR_RATE_MILLIS)
        return undefined;
    const rate = (times * HOUR_MILLIS) / length;
    return `${rate >= 10 ? count(Math.round(rate)) : rate.toFixed(1)} an hour`;
}
/** How a length of time is said: `24 hours`, `4 minutes`. */
function lengthOf(window) {
    if (window === null)
        return 'no time';
    const minutes = Math.round(((0,_types_time_js__WEBPACK_IMPORTED_MODULE_0__/* .epochMillis */ .Kw)(window.to) - (0,_types_time_js__WEBPACK_IMPORTED_MODULE_0__/* .epochMillis */ .Kw)(window.from)) / 60_000);
    if (minutes < 1)
        return 'less than a minute';
    if (minutes < 120)
        return counted(minutes, 'minute');
    return minutes < 72 * 60 ? counted(Math.round(minutes / 60), 'hour') : counted(Math.round(minutes / 1_440), 'day');
}
/** The course of a timeline over the window, each bar the sum of an equal part of it; '' when there is no course. */
function sparkline(timeline, window) {
    if (window === null || timeline.counts.length === 0)
        return '';
    const start = (0,_types_time_js__WEBPACK_IMPORTED_MODULE_0__/* .epochMillis */ .Kw)(window.from);
    const length = (0,_types_time_js__WEBPACK_IMPORTED_MODULE_0__/* .epochMillis */ .Kw)(window.to) - start;
    const columns = Math.min(SPARKLINE_COLUMNS, Math.ceil(length / timeline.width));
    if (columns < 3)
        return '';
    const sums = new Array(columns).fill(0);
    timeline.counts.forEach((value, index) => {
        const middle = timeline.start + (index + 0.5) * timeline.width;
        const column = Math.min(columns - 1, Math.max(0, Math.floor(((middle - start) / length) * columns)));
        sums[column] = (sums[column] ?? 0) + value;
    });
    const most = Math.max(...sums);
    return sums.map((sum) => (sum === 0 ? '·' : (BARS[Math.ceil((sum / most) * BARS.length) - 1] ?? '█'))).join('');
}


/***/ }),

/***/ 5546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderRanking)
/* harmony export */ });
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7367);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9109);


/** Columns of the table; with the two blanks between them 100 in all. */
const COLUMNS = [
    { title: '', width: 2, side: 'left' },
    { title: 'service', width: 18, side: 'left' },
    { title: 'cluster', width: 34, side: 'left' },
    { title: 'entries', width: 7, side: 'right' },
    { title: 'first seen', width: 11, side: 'left' },
    { title: 'last seen', width: 11, side: 'left' },
    { title: 'would', width: 5, side: 'left' },
];
const MAX_ROWS = 25;
/** The ranked clusters as a table for a terminal or a log of 100 columns. */
function renderRanking(report) {
    const tended = report.clusters.filter(({ priority }) => priority !== 'P4');
    const shown = (tended.length > 0 ? tended : report.clusters).slice(0, MAX_ROWS);
    const rest = report.clusters.length - shown.length;
    if (shown.length === 0)
        return 'No clusters: nothing at or above the threshold.';
    const lines = [COLUMNS.map(({ title }) => title), ...shown.map(cellsOf)].map(toLine);
    return [...lines, ...(rest > 0 ? [`    and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rest, 'cluster')} more in the worklog`] : [])].join('\n');
}
function cellsOf({ priority, service, name, count: entries, firstSeen, lastSeen, action, }) {
    return [
        priority,
        (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(service),
        (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(name),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(entries),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortClock */ .XH)(firstSeen),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortClock */ .XH)(lastSeen),
        action.do,
    ];
}
function toLine(cells) {
    return COLUMNS.map(({ width, side }, index) => {
        const text = cells[index] ?? '';
        const cut = widthOf(text) <= width ? text : `${cutTo(text, width - 1)}…`;
        const blanks = ' '.repeat(Math.max(0, width - widthOf(cut)));
        return side === 'right' ? blanks + cut : cut + blanks;
    })
        .join('  ')
        .trimEnd();
}
function cutTo(text, width) {
    let kept = '';
    for (const character of text) {
        if (widthOf(kept) + widthOf(character) > width)
            break;
        kept += character;
    }
    return kept;
}
/** Columns on a terminal: East Asian wide characters and emoji take two. */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += WIDE.test(character) ? 2 : 1;
    return width;
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;


/***/ }),

/***/ 2343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ worklogView),
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _text_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7367);
/* harmony import */ var _types_cluster_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3819);
/* harmony import */ var _types_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5990);
/* harmony import */ var _cluster_view_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(587);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9109);





/** More would push what comes after out of a reader's two minutes; every cluster still has its row in the results. */
const DETAILED = 40;
const WITH_SAMPLE = 20;
const LEADING_CLUSTERS = 4;
const INFORMATIONAL = 60;
/** For the pull request and the job summary, which have limits of their own; the worklog lists them all. */
const LEADING_RESULTS = 50;
const MEANINGS = {
    P0: 'blocks: system down, data loss, security hole',
    P1: 'major feature or many users',
    P2: 'moderate',
    P3: 'minor',
    P4: 'informational, worklog only',
};
const ADVICE = {
    P0: 'Look now',
    P1: 'Look today',
    P2: 'Plan',
    P3: 'When there is time',
    P4: 'Nothing to do',
};
/** The worklog in words and Markdown, from the report alone. */
function worklogView(report) {
    const tended = report.clusters.filter(({ priority }) => priority !== 'P4');
    const informational = report.clusters.filter(({ priority }) => priority === 'P4');
    const { coverage } = report;
    return {
        generated: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .clock */ .pm)(report.generatedAt),
        projects: codes(report.projects),
        services: codes(coverage.services.map(({ name }) => name).slice(0, 10)),
        moreServices: Math.max(0, coverage.services.length - 10),
        window: report.window === null
            ? 'empty'
            : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .clock */ .pm)(report.window.from)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .clock */ .pm)(report.window.to)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .lengthOf */ .Y5)(report.window)})`,
        seen: coverage.firstEntry === null ? 'no entry' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .clock */ .pm)(coverage.firstEntry)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .clock */ .pm)(coverage.lastEntry)}`,
        locations: codes(report.locations),
        revisions: report.revisions.map(({ revision, entries, first }) => `${(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(revision)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(entries, 'entry', 'entries')}, first ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shortClock */ .XH)(first)})`),
        complete: coverage.complete,
        gaps: coverage.gaps.map((gap) => (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(gap)),
        headline: headlineOf(report),
        leading: tended.slice(0, LEADING_CLUSTERS).map(leadingLine),
        nothing: report.clusters.length === 0,
        quiet: tended.length === 0,
        ...countsOf(report),
        groups: groupsOf(report, tended),
        notDetailed: Math.max(0, tended.length - DETAILED),
        informational: informational.slice(0, INFORMATIONAL).map((cluster) => informationalLine(cluster)),
        informationalCount: informational.length,
        informationalEntries: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(entriesOf(informational)),
        moreInformational: Math.max(0, informational.length - INFORMATIONAL),
        matrix: _types_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .PRIORITIES */ .B.map((priority) => matrixRow(priority, report.clusters)),
        results: tended.map(resultRow),
        leadingResults: tended.slice(0, LEADING_RESULTS).map(resultRow),
        furtherResults: Math.max(0, tended.length - LEADING_RESULTS),
        next: _types_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .PRIORITIES */ .B.slice(0, 4).flatMap((priority) => nextSteps(priority, tended)),
        opened: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(report.clusters.filter(({ action }) => action.do === 'open').length),
        left: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(report.clusters.filter(({ action }) => action.do === 'leave').length),
        byPriority: _types_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .PRIORITIES */ .B.map((priority) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(ofPriority(report.clusters, priority).length)} ${priority}`).join(', '),
        omissions: omissionsOf(report),
    };
}
/** The sentence that a lead reads first; the summary and the pull request open with it too. */
function headlineOf(report) {
    const { entriesRead, services } = report.coverage;
    const from = services.length === 1 ? 'one service' : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(services.length, 'service');
    const urgent = report.clusters.filter(({ priority }) => priority === 'P0' || priority === 'P1').length;
    const found = report.clusters.length === 0 ? 'nothing to report' : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(report.clusters.length, 'cluster');
    const need = report.clusters.length === 0 ? '' : urgent === 0 ? ', none of them urgent' : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(urgent)} of them P0 or P1`;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(entriesRead, 'entry', 'entries')} of ${from} over ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .lengthOf */ .Y5)(report.window)}: ${found}${need}.`;
}
function leadingLine(cluster) {
    return `**${cluster.priority}** ${(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(cluster.name)} (${(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(cluster.service)}, ${cluster.category}). ${(0,_cluster_view_js__WEBPACK_IMPORTED_MODULE_2__/* .impactOf */ .ux)(cluster)}`;
}
function countsOf({ coverage, severities, clusters }) {
    const all = Object.values(severities).reduce((sum, n) => sum + n, 0);
    return {
        entriesRead: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(coverage.entriesRead),
        clustered: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(entriesOf(clusters)),
        duplicates: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(coverage.duplicates),
        unreadable: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(coverage.unreadable),
        ignored: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(coverage.ignored),
        ignoredBy: Object.entries(coverage.ignoredBy)
            .map(([reason, n]) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(n)} ${reason.replaceAll('-', ' ')}`)
            .join(', '),
        truncated: coverage.truncated,
        severities: _types_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.toReversed().flatMap((severity) => {
            const n = severities[severity] ?? 0;
            return n === 0 ? [] : [{ severity, count: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(n), share: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(n, all) }];
        }),
        heard: coverage.services.slice(0, 30).map(({ name, entries, heard }) => ({
            name: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tableCode */ .KH)(name),
            entries: heard ? (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(entries) : 'silent',
        })),
        unreadableAt: coverage.unreadableAt.map(({ where, why }) => `${(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(where)}: ${(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(why)}`),
    };
}
function groupsOf(report, tended) {
    const detailed = tended.slice(0, DETAILED);
    return _types_cluster_js__WEBPACK_IMPORTED_MODULE_4__/* .PRIORITIES */ .B.flatMap((priority) => {
        const clusters = ofPriority(detailed, priority);
        if (clusters.length === 0)
            return [];
        return [
            {
                priority,
                meaning: MEANINGS[priority],
                clusters: clusters.map((cluster) => ({
                    ...(0,_cluster_view_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterView */ .a)(cluster, report, { samples: detailed.indexOf(cluster) < WITH_SAMPLE ? 1 : 0 }),
                    number: detailed.indexOf(cluster) + 1,
                })),
            },
        ];
    });
}
function informationalLine(cluster) {
    return `${(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(cluster.name)} (${(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(cluster.service)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(cluster.count, 'entry', 'entries')})`;
}
function matrixRow(priority, clusters) {
    const mine = ofPriority(clusters, priority);
    return {
        priority,
        meaning: MEANINGS[priority],
        clusters: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(mine.length),
        entries: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(entriesOf(mine)),
        opens: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(mine.filter(({ action }) => action.do === 'open').length),
    };
}
function resultRow(cluster) {
    return {
        name: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tableProse */ .qV)(cluster.name),
        nameAsCode: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tableCode */ .KH)(cluster.name),
        service: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tableCode */ .KH)(cluster.service),
        priority: cluster.priority,
        count: (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(cluster.count),
        issue: cluster.issue === null ? 'none yet' : `#${cluster.issue}`,
        action: (0,_cluster_view_js__WEBPACK_IMPORTED_MODULE_2__/* .actionOf */ .qj)(cluster),
        why: (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .tableProse */ .qV)(cluster.action.why),
    };
}
function nextSteps(priority, tended) {
    return ofPriority(tended, priority)
        .slice(0, 5)
        .map((cluster) => `**${priority}** ${ADVICE[priority]}: ${(0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(cluster.name)}`);
}
function omissionsOf(report) {
    const said = report.coverage.gaps.map((gap) => (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(gap));
    const duplicates = report.coverage.duplicates;
    if (duplicates > 0)
        said.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(duplicates, 'entry', 'entries')} came more than once and ${duplicates === 1 ? 'was' : 'were'} counted once.`);
    for (const [reason, n] of Object.entries(report.coverage.ignoredBy)) {
        said.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(n, 'entry', 'entries')} ${n === 1 ? 'was' : 'were'} only counted: ${IGNORED_WORDS[reason] ?? reason}.`);
    }
    said.push('Planned against no ledger and no existing issues: nothing was written to GitHub, and every cluster counts as untracked.');
    return said;
}
const IGNORED_WORDS = {
    'outside-window': 'received outside the window',
    'below-min-severity': 'their level is below the threshold',
    'ignore-rule': 'an ignore rule of the configuration fits',
    'other-service': 'of services that this run does not look at',
    'no-payload': 'without payload, in an export that lost them',
};
function ofPriority(clusters, priority) {
    return clusters.filter((cluster) => cluster.priority === priority);
}
function entriesOf(clusters) {
    return clusters.reduce((sum, cluster) => sum + cluster.count, 0);
}
function codes(texts) {
    return texts.map((text) => (0,_text_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(text)).join(', ');
}


/***/ }),

/***/ 3744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $j: () => (/* binding */ problemsError),
  TL: () => (/* binding */ quoted),
  _0: () => (/* binding */ readCount),
  LD: () => (/* binding */ readList),
  MW: () => (/* binding */ readSeverity),
  tw: () => (/* binding */ readWindow)
});

// EXTERNAL MODULE: ./lib/types/severity.js
var severity = __nccwpck_require__(5990);
// EXTERNAL MODULE: ./lib/user-error.js
var user_error = __nccwpck_require__(4435);
// EXTERNAL MODULE: ./lib/settings/settings.js
var settings = __nccwpck_require__(3152);
// EXTERNAL MODULE: ./lib/types/time.js
var time = __nccwpck_require__(2872);
;// CONCATENATED MODULE: ./lib/settings/time-window.js

const WINDOW_FORMS = 'Use 1h, 90m, 24h, 7d, "last 24 hours", 2025-09-15T01:41:00Z/2025-09-15T02:41:09Z, or since-last-run';
const UNIT_MILLIS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const SHORT = /^(\d{1,6})\s?(m|h|d|w)$/i;
const LONG = /^last(?: (\d{1,6}))? (minute|hour|day|week)s?$/i;
/** Cloud Logging keeps entries for ten years at the most. */
const LONGEST_MILLIS = 3_660 * 86_400_000;
/** The window that a text asks for, or what is wrong with the text. `now` in milliseconds since the epoch. */
function parseTimeWindow(text, now) {
    const asked = text.trim();
    if (asked.toLowerCase() === 'since-last-run')
        return 'since-last-run';
    if (asked.includes('/'))
        return parseRange(asked);
    const [, count = '1', unit = ''] = SHORT.exec(asked) ?? LONG.exec(asked) ?? [];
    const length = Number(count) * (UNIT_MILLIS[unit.charAt(0).toLowerCase()] ?? 0);
    if (length === 0)
        return { problem: 'is not a time window' };
    if (length > LONGEST_MILLIS)
        return { problem: 'reaches further back than logs are kept' };
    return { from: (0,time/* fromEpochMillis */.uw)(now - length), to: (0,time/* fromEpochMillis */.uw)(now) };
}
function parseRange(text) {
    const [start = '', end = '', ...rest] = text.split('/');
    const from = (0,time/* canonicalTime */.Wc)(start.trim());
    const to = (0,time/* canonicalTime */.Wc)(end.trim());
    if (rest.length > 0 || from === '' || to === '' || !isZoned(start) || !isZoned(end)) {
        return { problem: 'is not a time window' };
    }
    if (from >= to)
        return { problem: 'ends before it begins' };
    return (0,time/* epochMillis */.Kw)(to) - (0,time/* epochMillis */.Kw)(from) > LONGEST_MILLIS
        ? { problem: 'is longer than logs are kept' }
        : { from, to };
}
/** Local times are what made hand-run windows miss an hour: a bound must name its zone. */
function isZoned(time) {
    return /(?:z|utc|[+-]\d\d:?\d\d)$/i.test(time.trim());
}

;// CONCATENATED MODULE: ./lib/settings/check.js




/** One error for all that is wrong, so that nobody has to find out step by step. */
function problemsError(problems) {
    const [first] = problems;
    if (problems.length === 1 && first !== undefined)
        return new user_error/* UserError */.y(first);
    const list = problems.map(({ thing, reason, remedy }) => `\n  - ${thing}: ${reason}. ${remedy}.`);
    return new user_error/* UserError */.y({ thing: 'settings', reason: `${problems.length} are wrong`, remedy: list.join('') });
}
/** Each reader takes the name under which the user knows the value, and adds what is wrong to `problems`. */
function readWindow(name, text, now, problems) {
    const asked = text ?? settings/* DEFAULTS */.z.timeWindow;
    const window = parseTimeWindow(asked, now);
    if (typeof window === 'string' || !('problem' in window))
        return window;
    problems.push({ thing: name, reason: `${quoted(asked)} ${window.problem}`, remedy: WINDOW_FORMS });
    return 'since-last-run';
}
function readSeverity(name, text, problems) {
    if (text === undefined)
        return undefined;
    const upper = text.toUpperCase();
    if ((0,severity/* isSeverity */._Z)(upper))
        return upper;
    const remedy = `Use one of ${severity/* SEVERITIES */.oC.join(', ')}`;
    problems.push({ thing: name, reason: `${quoted(text)} is not a severity`, remedy });
    return undefined;
}
function readCount(name, text, problems) {
    if (text === undefined)
        return undefined;
    if (/^[1-9]\d{0,9}$/.test(text))
        return Number(text);
    const reason = `${quoted(text)} is not a whole number above zero`;
    problems.push({ thing: name, reason, remedy: 'Use a number such as 100000' });
    return undefined;
}
/** Comma- or line-separated. */
function readList(text) {
    return (text ?? '')
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
/** What the user typed, short and on one line: it may hold anything. */
function quoted(text) {
    const shown = [...text.replace(/[^\x20-\x7e]/g, '?')].slice(0, 60).join('');
    return `"${shown}${text.length > 60 ? '…' : ''}"`;
}


/***/ }),

/***/ 3152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULTS)
/* harmony export */ });
const DEFAULTS = {
    configFile: '.github/log-gardener.yml',
    timeWindow: 'since-last-run',
    minSeverity: 'NOTICE',
    maxEntries: 5_000_000,
    mode: 'plan',
    previewOut: 'log-gardener-preview',
};


/***/ }),

/***/ 7367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  We: () => (/* reexport */ cleanJson),
  Ow: () => (/* reexport */ cleanLine),
  X5: () => (/* reexport */ cleanText),
  DV: () => (/* reexport */ codeBlock),
  gA: () => (/* reexport */ countRedactions),
  Qf: () => (/* reexport */ forTerminal),
  ti: () => (/* reexport */ inlineCode),
  D4: () => (/* reexport */ plainTitle),
  CS: () => (/* reexport */ prose),
  KH: () => (/* reexport */ tableCode),
  qV: () => (/* reexport */ tableProse),
  IZ: () => (/* reexport */ trusted)
});

// UNUSED EXPORTS: findSecrets, markdown

;// CONCATENATED MODULE: ./lib/text/limits.js
/** UTF-16 units. A GitHub issue body holds 65 536 characters, so of a longer text nothing more can be shown. */
const LONGEST_READ = 65_536 + 8_192;
/** UTF-16 units before a cut in which the start of the cut word is looked for. */
const PARTIAL_TOKEN_REACH = 4_096;
/** Code points of an issue title; GitHub's limit. */
const LONGEST_TITLE = 256;

;// CONCATENATED MODULE: ./lib/text/harmless-value.js
// What is already masked, left empty, or filled in later.
const MASKED = /^[[<({]{0,2}(?:redacted|masked|hidden|filtered|removed|omitted|sensitive|scrubbed|obfuscated|secret|protected|private)(?:[ :_-][a-z0-9-]{1,40})?[\])>}]{0,2}$/i;
const NOTHING_BUT_MASK = /^(?:[*•●xX.…#?_-]{1,64}|…)$/;
const TO_BE_FILLED_IN = /^(?:<[a-z][a-z _-]{0,40}>|\$\{[^}]{1,80}\}|\$[A-Z_][A-Z0-9_]{0,80}|\{\{[^}]{1,80}\}\}|\{[a-z_.]{0,40}\}|%\([a-z_]{1,40}\)s|%[a-z]|:[a-z_]{1,40}|projects\/[\w-]{1,64}\/secrets\/[\w/-]{1,128})$/i;
// The name of a variable or secret where its value would stand: `DB_PASSWORD`.
const NAME = /^[A-Z]{2,32}(?:_[A-Z]{1,32}){1,8}$/;
// Where a value is kept.
const FILE = /^\.{0,2}(?:\/[\w.-]{1,64}){1,16}\.[a-z]{2,5}$/;
// What programs say about a password or token instead of showing it.
const STATES = new Set(('absent accepted access active added already all and any array at attempt attempts authentication bad basic bearer blank bool boolean both bytes can cannot ' +
    'change changed check checked class confirm contains could created default denied deleted detected digest disabled do does empty enabled ensure enter ' +
    'error exists expected expires expired fail failed failing failure false field for forbidden found from function generated granted had has have here ' +
    'iam ignored in inactive incorrect input insufficient int invalid is issued jwt kerberos ldap length login long lookup malformed matched may minimum ' +
    'mismatch missing must needed new nil no none not null number oauth oauth2 object obtained off ok on only optional or passed password passwords pending ' +
    'please policy present provide provided refresh refreshed refused rejected request required reset revoked rotated saml server session set short should ' +
    'simple skipped sso str string strong success successful succeeded table that the this timeout to token tokens too true type unable unauthorized ' +
    'undefined unexpected unknown unset unsupported updated used user valid validated validation value verification verified was weak were will wrong yes ' +
    'you your').split(' '));
const CODE = /^(?:\(|(?:await|new|return|async|typeof)\b|(?:self|this|req|request|res|process|os|settings|config|cfg|conf|env|ctx|context|app|options|opts|params|args|kwargs|user|data|body|headers|event|props|state|creds|credentials|secrets|input|payload|session)(?:\.|\[|\?\.|\?)[A-Za-z_$"'[]|[A-Za-z_$][A-Za-z_$.]{0,60}[([])/;
const LONGEST_MASK = 256; // UTF-16 units
/** True when a value that stands under a telling name gives nothing away: masked, a state in words, or code. */
function isHarmlessValue(value) {
    if (value.length > LONGEST_MASK)
        return false;
    const bare = value.trim();
    if (bare.length < 3)
        return true;
    if (STATES.has(bare.replace(/[.,!?:;)]{1,3}$/, '').toLowerCase()))
        return true;
    return (NAME.test(bare) || FILE.test(bare) || MASKED.test(bare) || NOTHING_BUT_MASK.test(bare) || TO_BE_FILLED_IN.test(bare));
}
const TYPES_OF_FEW_DIGITS = new Set(['password', 'card', 'one-time-code', 'ssn']);
/** True for a count or an id, which a token, key or session is too long to be. */
function isShortNumber(value, type) {
    return /^-?\d{1,9}$/.test(value) && !TYPES_OF_FEW_DIGITS.has(type);
}
/** True for an unquoted value that is an expression of a programming language, as in a code frame. */
function isCode(value) {
    return value.length <= LONGEST_MASK && CODE.test(value);
}
/** True when a value can hardly be an English word or a name: letters and digits, or case changing inside. */
function looksSecret(value) {
    if (value.length < 6)
        return false;
    if (value.length > 64)
        return true;
    if (/^[\d.,:%-]+(?:ms|s|m|h|kb|mb|gb|b)?$/i.test(value))
        return false;
    return ((/\d/.test(value) && /[A-Za-z]/.test(value)) || /[a-z][A-Z].*[a-z][A-Z]/.test(value) || /[!@#$%^&*+=~]/.test(value));
}

;// CONCATENATED MODULE: ./lib/text/placeholder.js
/** What stands where a secret stood. */
function placeholder(type) {
    return `[redacted:${type}]`;
}
/** A placeholder of ours, its type as the first group. */
const PLACEHOLDER = /\[redacted:([a-z0-9-]{1,40})\]/g;

;// CONCATENATED MODULE: ./lib/text/sensitive-key.js
// Endings of names whose value is a secret, in lower case without separators, by what the placeholder says.
const ENDINGS = Object.entries({
    password: 'password passwords passwd passphrase passcode passwort userpwd userpass dbpass mysqlpwd identifiedby',
    'api-key': 'apikey accesskeyid appkey applicationkey subscriptionkey integrationkey',
    'private-key': 'privatekey privatekeyid sshkey',
    secret: 'secret secrets accesskey secretkey accountkey sharedkey signingkey encryptionkey masterkey authkey storagekey licensekey webhookkey ' +
        'recoverycode backupcode authcode authorizationcode',
    token: 'token tokens',
    'connection-string': 'connectionstring connstring connstr',
    credential: 'credential credentials',
    authorization: 'authorization',
    cookie: 'cookie cookies',
    session: 'sessionid sessid sessionkey',
    signature: 'signature',
    'one-time-code': 'verificationcode securitycode',
}).map(([type, endings]) => ({ type, endings: endings.split(' ') }));
// Names too short to be trusted as an ending: they must be a word of their own, the last one.
const WORDS = new Map([
    ...['pwd', 'pass', 'pw'].map((word) => [word, 'password']),
    ...['auth', 'bearer'].map((word) => [word, 'authorization']),
    ...['sid', 'session'].map((word) => [word, 'session']),
    ...['sig', 'hmac'].map((word) => [word, 'signature']),
    ...['otp', 'totp'].map((word) => [word, 'one-time-code']),
    ...['cvv', 'cvc'].map((word) => [word, 'card']),
    ...['csrf', 'xsrf'].map((word) => [word, 'token']),
    ['creds', 'credential'],
    ['jwt', 'jwt'],
    ['ssn', 'ssn'],
]);
// Words after the telling one that change nothing: `password_hash`, `tokenValue`, `auth_header`.
const TRAILING = /(?:hash|value|plain|plaintext|raw|encoded|encrypted|base64|b64|confirmation|confirm|current|old|new|string|text|header|data)$/;
/** What the value under this name is (`password`, `token`, …), or undefined when the name does not speak of a secret. */
function secretTypeOfKey(key) {
    const words = wordsOf(key);
    const whole = words.join('');
    return wordType(words.at(-1)) ?? endingType(whole) ?? typeBeforeTrailing(words, whole);
}
function typeBeforeTrailing(words, whole) {
    const shorter = whole.replace(TRAILING, '');
    if (shorter === whole)
        return undefined;
    return endingType(shorter) ?? (shorter.endsWith(words.at(-2) ?? ' ') ? wordType(words.at(-2)) : undefined);
}
function wordType(word) {
    return WORDS.get(word ?? '');
}
function endingType(name) {
    return ENDINGS.find(({ endings }) => endings.some((ending) => name.endsWith(ending)))?.type;
}
function wordsOf(key) {
    return key
        .slice(-128)
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .map((word) => word.replace(/\d+$/, ''))
        .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./lib/text/value-span.js
const LONGEST_QUOTED = 16_384;
const OPENING_QUOTE = /(?:(\\{0,7})(["'`])|\\u0022|%22|&quot;)/y;
const SCHEME = /(?:bearer|basic|token|apikey|api-key|negotiate|ntlm|key|jwt|bot|oauth|sso-key)(?:[ \t]{1,4}|%20|\+)(?=\S)/iy;
const WHOLE_LINE_SCHEME = /(?:digest|aws4-hmac-sha256|hawk|oauth|signature|hmac[\w-]{0,16}|goog4[\w-]{0,16})[ \t]{1,4}(?=\S)/iy;
const LINE = /[^\n"`]{1,2048}/y;
const COOKIE_PAIR = /[^\s=;,"']{1,128}=[^\s;,"']{0,4096}(?:;[ \t]{0,2}(?=[^\s=;,"']{1,128}=))?/y;
const UNQUOTED = /[^\s"'`,;&|<>)\]}\\]{1,4096}/y;
// Ends a value only where the next pair, or nothing, follows: passwords contain all of these.
const PERHAPS_END = /[,;&|)\]}](?=$|[\s"'`,;&|)\]}\\]|[\w.-]{1,64}["']?[=:])/y;
const ONE = /[,;&|)\]}<>\\'"`]/y;
const HARD_END = /[\s"`<>]|\\[nrt"']|\\u00|%26|&amp;|'(?:[\s,;)\]}]|$)/y;
/** The value, or the values of a list, that start at an index. */
function readValue(text, start, type) {
    const list = matchAt(/\[\s{0,64}(?=\\{0,7}["'])/y, text, start);
    if (list !== undefined)
        return readList(text, list);
    const opening = matchAt(OPENING_QUOTE, text, start);
    if (opening !== undefined)
        return [quotedSpan(text, start, opening)];
    if (type === 'cookie')
        return cookieSpan(text, start);
    if (type === 'authorization') {
        const line = matchAt(WHOLE_LINE_SCHEME, text, start);
        const end = line === undefined ? undefined : matchAt(LINE, text, line);
        if (line !== undefined && end !== undefined)
            return [{ start: line, end, quoted: false }];
    }
    const scheme = type === 'authorization' || type === 'token' ? matchAt(SCHEME, text, start) : undefined;
    return unquotedSpan(text, scheme ?? start);
}
function readList(text, start) {
    const spans = [];
    let at = start;
    while (at !== undefined && spans.length < 64) {
        const opening = matchAt(OPENING_QUOTE, text, at);
        if (opening === undefined)
            break;
        const span = quotedSpan(text, at, opening);
        spans.push(span);
        at = matchAt(/\\{0,7}["'],\s{0,64}/y, text, span.end);
    }
    return spans;
}
// A quote closes with as many back-slashes as it opened; without one the rest of the line is the value.
function quotedSpan(text, start, opening) {
    const mark = text.slice(start, opening);
    const quote = mark.startsWith('\\u') || (mark.length > 2 && !mark.startsWith('\\')) ? mark : mark.slice(-1);
    const depth = quote.length > 1 ? 0 : mark.length - 1;
    const limit = Math.min(text.length, opening + LONGEST_QUOTED);
    let at = text.indexOf(quote, opening);
    while (at !== -1 && at < limit) {
        const slashes = quote.length > 1 ? 0 : slashesBefore(text, at, opening);
        if (depth === 0 ? slashes % 2 === 0 : slashes <= depth)
            return { start: opening, end: at - slashes, quoted: true };
        at = text.indexOf(quote, at + 1);
    }
    const lineEnd = text.indexOf('\n', opening);
    return { start: opening, end: lineEnd === -1 ? text.length : lineEnd, quoted: true };
}
function slashesBefore(text, at, least) {
    let count = 0;
    while (at - count > least && text[at - count - 1] === '\\')
        count += 1;
    return count;
}
function unquotedSpan(text, start) {
    const placeholderEnd = matchAt(/\[(?:redacted:)?[A-Za-z0-9-]{1,40}\]/y, text, start);
    let at = placeholderEnd ?? matchAt(/<[a-z][a-z _-]{0,40}>|\{\{[^}\n]{1,80}\}\}|\$\{[^}\n]{1,80}\}/iy, text, start) ?? start;
    while (at < text.length) {
        if (matchAt(HARD_END, text, at) !== undefined || matchAt(PERHAPS_END, text, at) !== undefined)
            break;
        const next = matchAt(UNQUOTED, text, at) ?? matchAt(ONE, text, at);
        if (next === undefined)
            break;
        at = next;
    }
    return at === start ? [] : [{ start, end: at, quoted: false }];
}
function cookieSpan(text, start) {
    let end = start;
    let next = matchAt(COOKIE_PAIR, text, end);
    while (next !== undefined) {
        end = next;
        next = matchAt(COOKIE_PAIR, text, end);
    }
    return end === start ? [] : [{ start, end, quoted: false }];
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}

;// CONCATENATED MODULE: ./lib/text/key-values.js




const QUOTE = String.raw `(?:\\{0,7}["'\x60]|\\u0022|%22|&quot;)`;
const SEPARATOR = String.raw `=>|:=|==|=|:|%(?:25){0,2}3[DA]|\\u003d|&#61;`;
const KEY = new RegExp(String.raw `(?<![\w.-])[-.]{0,16}(?<key>\w[\w.-]{0,127})\]?(?<quote>${QUOTE})?[ \t]{0,4}(?<separator>${SEPARATOR})[ \t]{0,4}`, 'gi');
const FLAG = /(?<![^\s"'])--?(?<key>[A-Za-z][\w-]{1,60})(?<separator>[ \t]{1,4})(?=[^\s-])/g;
const XML = /<(?<key>[\w:.-]{1,64})>(?=[^<>\s])/g;
const SENTENCES = [
    /\b(?<key>password|passphrase|passcode|secret|token|api key|access key)(?<separator> (?:is|was|set to|changed to) )/gi,
    /\b(?<key>password|passphrase|passwd|identified by)(?<separator> )(?=["'`])/gi,
    /\b(?<key>token|api[ _]key|access[ _]key|secret|session[ _]id)(?<separator> )(?=[\w.~+=-]{0,64}\d)(?=[\w.~+=-]{0,64}[A-Za-z])(?=[\w.~+=-]{16})/gi,
];
// A pair in two fields, as environments and forms are written: {"name": "DB_PASSWORD", "value": "…"}.
const NAMED = new RegExp(String.raw `(?:name|key|header|field)${QUOTE}?[ \t]{0,4}[:=][ \t]{0,4}${QUOTE}?(?<key>[\w.-]{1,64})${QUOTE}?[ \t]{0,4}(?:,|\n|\\n)\s{0,64}${QUOTE}?val(?:ue)?(?<quote>${QUOTE})?(?<separator>[ \t]{0,4}[:=][ \t]{0,4})`, 'gi');
/** Replaces the values that stand after names such as `password`, in the many forms in which logs write pairs. */
function redactKeyValues(text) {
    return [NAMED, XML, FLAG, ...SENTENCES, KEY].reduce(redactAfter, text);
}
function redactAfter(text, places) {
    const parts = [];
    const types = new Map();
    let done = 0;
    for (const match of text.matchAll(places)) {
        const start = match.index + match[0].length;
        if (start <= done)
            continue; // a name inside what went
        const place = readPlace(match, text, types);
        if (place === undefined)
            continue;
        for (const span of readValue(text, start, place.type)) {
            const value = text.slice(span.start, span.end);
            if (span.start < done || keeps(place, value, span.quoted))
                continue;
            parts.push(text.slice(done, span.start), placeholder(place.type));
            done = span.end;
        }
    }
    return done === 0 ? text : parts.join('') + text.slice(done);
}
function readPlace(match, text, types) {
    const { key = '', quote, separator = '' } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (before.endsWith('[redacted:'))
        return undefined;
    const name = wholeName(key, before);
    if (!types.has(name))
        types.set(name, secretTypeOfKey(name));
    const type = types.get(name);
    if (type === undefined)
        return undefined;
    return {
        type,
        key: name,
        quotedKey: quote !== undefined,
        separator: match[0].slice(match[0].lastIndexOf(separator)),
    };
}
function wholeName(key, before) {
    // The letter of an escaped line break is no part of the name after it.
    if (before.endsWith('\\') && /^[nrt]/.test(key))
        return key.slice(1);
    if (!/^(?:id|key|code|string)$/i.test(key))
        return key;
    return `${/[A-Za-z]{3,12} $/.exec(before)?.[0] ?? ''}${key}`;
}
const ALREADY = /^(?:[a-z0-9-]{1,16} )?\[redacted:[a-z0-9-]{1,40}\][\])}>"',;.]{0,4}$/i;
const CERTAIN = new Set(['password', 'private-key', 'connection-string', 'one-time-code', 'ssn']);
function keeps(place, value, quoted) {
    if (isHarmlessValue(value) || ALREADY.test(value) || isShortNumber(value, place.type))
        return true;
    if (place.separator.includes('=='))
        return !looksSecret(value);
    if (place.type === 'token' && /s$/i.test(place.key))
        return !looksSecret(value);
    // `auth: user lookup failed` and `Invalid token: signature` are sentences.
    const certain = CERTAIN.has(place.type) && !/^pass$/i.test(place.key);
    const spoken = /:\s|^ (?:\w|$)|^\t/.test(place.separator) && !place.quotedKey;
    if (quoted)
        return spoken && !certain && / /.test(value) && !/\d/.test(value);
    if (value.toLowerCase() === place.key.toLowerCase() || isCode(value))
        return true;
    return spoken && (!certain || /^ \w/.test(place.separator)) && !looksSecret(value);
}

;// CONCATENATED MODULE: ./lib/text/pem.js

const BEGIN = /-{4,5}\s?BEGIN (?<label>[A-Z0-9 ]{0,40})-{4,5}/g;
const END = /-{4,5}\s?END [A-Z0-9 ]{0,40}-{4,5}/g;
const LONGEST_BLOCK = 32_768; // UTF-16 units; an RSA key of 16 384 bits has 13 000
// A line of a block whose end was cut off, with what logs put around it.
const BODY_LINE = /(?:\s|\\[nrt]|["'|>,])*(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash): ?[^\n\\]{1,80}|[A-Za-z0-9+/=]{1,8192})(?=$|[\s\\"'|>,…])/y;
/** Replaces PEM blocks, also those with escaped line breaks and those that were cut off. */
function pem_redactPem(text) {
    if (!text.includes('BEGIN '))
        return text;
    const begins = [...text.matchAll(BEGIN)];
    const ends = [...text.matchAll(END)].values();
    const parts = [];
    let done = 0;
    let end = ends.next().value;
    begins.forEach((begin, index) => {
        const bodyStart = begin.index + begin[0].length;
        while (end !== undefined && end.index < bodyStart)
            end = ends.next().value;
        const nextBegin = begins[index + 1]?.index ?? text.length;
        const { label = '' } = begin.groups ?? {};
        parts.push(text.slice(done, begin.index), placeholder(label.includes('KEY') ? 'private-key' : 'pem'));
        const closed = end !== undefined && end.index <= nextBegin && end.index - bodyStart < LONGEST_BLOCK;
        done = closed && end !== undefined ? end.index + end[0].length : Math.min(nextBegin, bodyEnd(text, bodyStart));
    });
    return parts.join('') + text.slice(done);
}
function bodyEnd(text, start) {
    let at = start;
    BODY_LINE.lastIndex = at;
    while (at - start < LONGEST_BLOCK && BODY_LINE.test(text)) {
        const line = text.slice(at, BODY_LINE.lastIndex).trim();
        // The first short word after the block is a sentence again.
        if (at > start && line.length < 16 && !line.endsWith('=') && /^["'|>,]*[a-z]+$/i.test(line))
            break;
        at = BODY_LINE.lastIndex;
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/text/personal-rules.js
// Endings of file names after an `@` in stack frames and unit names, which look like e-mail addresses.
const FILE_ENDING = /\.(?:js|mjs|cjs|ts|tsx|jsx|py|rb|go|java|kt|php|css|html|json|png|jpe?g|gif|svg|webp|pdf|map|txt|log|xml|ya?ml|service|socket|timer|mount|local|internal|lock)$/i;
const MACHINE_ACCOUNT = /(?:^git@|gserviceaccount\.com$)/i;
/** Numbers and addresses that belong to a person. */
const PERSONAL_RULES = [
    {
        type: 'email',
        hints: ['@', '%40', '\\u0040', '&#64;'],
        pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@|%40|\\u0040|&#64;)(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}[\p{L}\p{N}-]{1,23}(?![\p{L}\p{N}_-])/gu,
        accept: (match) => !FILE_ENDING.test(match) && !MACHINE_ACCOUNT.test(match),
    },
    { type: 'card', hints: [''], pattern: /(?<![A-Za-z0-9.])\d{14,16}(?![A-Za-z0-9]|\.\d)/g, accept: isCardNumber },
    {
        type: 'card',
        hints: [''],
        pattern: /(?<![\w.-])\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?![\w-]|\.\d)/g,
        accept: isCardNumber,
    },
    { type: 'card', hints: [''], pattern: /(?<![\w.-])\d{4}([ -])\d{6}\1\d{4,5}(?![\w-]|\.\d)/g, accept: isCardNumber },
    {
        type: 'iban',
        hints: [''],
        pattern: /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3}(?![A-Za-z0-9]))?/g,
        accept: isIban,
    },
    {
        type: 'ssn',
        hints: ['ssn', 'social'],
        pattern: /(?<keep>\b(?:ssn|social[ _-]?security(?:[ _-]?(?:number|no))?)[^\d\n]{0,20})\d{3}[- ]?\d{2}[- ]?\d{4}(?!\d)/gi,
    },
    {
        type: 'phone',
        hints: ['+'],
        pattern: /(?<![\w+.])\+[1-9](?:[ ./()-]{0,2}\d){7,17}(?!\w)/g,
    },
    {
        type: 'phone',
        hints: ['tel', 'phone', 'mobile', 'fax', 'msisdn', 'sms', 'whatsapp', 'call'],
        pattern: /(?<keep>(?:\btel|phone|mobile|\bfax|msisdn|\bsms|whatsapp|\bcall(?:er|ed|ing)?)(?:[ _-]?(?:number|no|nr))?["']?(?: to)?[ :=.#"']{1,6})\+?\(?\d(?:[ ./()-]{0,2}\d){6,17}(?!\w)/gi,
    },
    { type: 'phone', hints: ['-'], pattern: /(?<![\w.-])(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4}(?![\w-])/g },
];
// Not whom a person is: this machine, any machine, private networks, and four-part versions after a product's name.
const NOBODY = /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|255\.|22[4-9]\.|23\d\.)/;
/** Addresses on the internet. */
const ADDRESS_RULES = [
    {
        type: 'ip',
        hints: ['.'],
        pattern: /(?<![\w.]|[A-Za-z]\/|[vV]ersion[ :=]?)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w]|\.\d)/g,
        accept: (match) => !NOBODY.test(match),
    },
    {
        type: 'ip',
        hints: [':'],
        pattern: /(?<![\w:.])(?:[0-9a-fA-F]{1,4}:{1,2}){2,7}(?:[0-9a-fA-F]{1,4})?(?![\w:]|\.\d)/g,
        accept: isPublicV6,
    },
];
function isPublicV6(match) {
    const groups = match.split(':').filter((group) => group !== '');
    const compressed = match.split('::').length;
    if (compressed > 2 || (compressed === 1 && groups.length !== 8))
        return false;
    // Times such as 12::30:05 have no group of three or more digits.
    return !/^(?:::|f[cde]|0{0,3}:)/i.test(match) && groups.some((group) => group.length > 2);
}
const CARD_FORMS = /^(?:4\d{15}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35\d{14}|62\d{14})$/;
function isCardNumber(match) {
    const digits = match.replace(/\D/g, '');
    return CARD_FORMS.test(digits) && luhnSum(digits) % 10 === 0;
}
function luhnSum(digits) {
    return [...digits].reverse().reduce((sum, digit, index) => {
        const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
        return sum + (value > 9 ? value - 9 : value);
    }, 0);
}
function isIban(match) {
    const compact = match.replaceAll(' ', '');
    if (compact.length < 15 || compact.length > 34)
        return false;
    const digits = (compact.slice(4) + compact.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
    return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

;// CONCATENATED MODULE: ./lib/text/random-tokens.js

const LEAST_LENGTH = 24; // characters; shorter ones are too often names
const CANDIDATE = /(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{24,}={0,2}/g;
const NAMED_HASH = /(?:^|[^a-z])(?:sha\d{0,3}|md5)[-:_]/i;
const MANGLED = /^_{1,2}(?:Z|R|\$s)/; // names of C++, Rust and Swift functions
const PATH_BEFORE = /^(?:[a-z][a-z0-9_-]{1,40}\/){1,16}/;
const HEX_RUN = /[0-9a-f]{8,}|[0-9A-F]{8,}/g;
const LEAST_LENGTH_WITHOUT_DIGIT = 40;
const MOST_COMMON_PAIRS = 0.5; // share of neighbouring letters that words are made of; 0.25 in random tokens, 0.8 in names
const LEAST_BITS = 3.5; // a character; 4 and more in random tokens
// The 160 pairs of letters that make up five sixths of English words and names in code.
const COMMON_PAIRS = new Set(('ab ac ad ag ai al am an ap ar as at ay ba be bl bo bu ca ce ch ck cl co ct da de di do ds du ea ec ed ef el em en ep ' +
    'er es et ev ex fa fe ff fi fo fu ge gi ha he hi ho ht ic id ie if ig il im in io is it ke la le li ll lo lt lu ly ma ' +
    'mb me mi mo mp na nc nd ne ng ni no ns nt nu ob oc od oi ol om on oo op or os ot ou ow pa pe pl po pr pt ra re ri rk ' +
    'rn ro rr rs rt ru ry sa se sh si so sp ss st su ta te th ti to tp tr ts tt tu ty ue uf ul um un ur us ut va ve vi vo ' +
    'wa wi xt yp ').split(' '));
/** Replaces long tokens that look random: upper case, lower case and digits without words. */
function redactRandomTokens(text) {
    return text.replace(CANDIDATE, (found, index) => {
        if (NAMED_HASH.test(text.slice(Math.max(0, index - 8), index + 8)))
            return found;
        if (isPath(found))
            return found.split('/').map(redactWhole).join('/');
        const path = PATH_BEFORE.exec(found)?.[0] ?? '';
        return path + redactWhole(found.slice(path.length));
    });
}
function redactWhole(token) {
    return isRandom(token) ? placeholder('random-token') : token;
}
// In base64 one character of 64 is a slash.
function isPath(token) {
    return token.split('/').length - 1 > token.length / 12;
}
function isRandom(token) {
    const bare = token.replace(HEX_RUN, '').replace(/^[-_]+|[-_=]+$/g, '');
    if (bare.length < LEAST_LENGTH || MANGLED.test(bare))
        return false;
    if (!/[a-z].*[a-z]/.test(bare) || !/[A-Z].*[A-Z]/.test(bare))
        return false;
    if (!/\d/.test(bare) && bare.length < LEAST_LENGTH_WITHOUT_DIGIT)
        return false;
    return commonPairs(bare) < MOST_COMMON_PAIRS && bitsPerCharacter(bare) > LEAST_BITS;
}
function commonPairs(token) {
    const pairs = [...token.toLowerCase().matchAll(/[a-z](?=([a-z]))/g)].map(([letter, next = '']) => letter + next);
    return pairs.length === 0 ? 0 : pairs.filter((pair) => COMMON_PAIRS.has(pair)).length / pairs.length;
}
/** Shannon's entropy. */
function bitsPerCharacter(token) {
    const counts = new Map();
    for (const character of token)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    return [...counts.values()].reduce((bits, n) => bits - (n / token.length) * Math.log2(n / token.length), 0);
}

;// CONCATENATED MODULE: ./lib/text/redact-rules.js
// A word starts here, also after an escaped line break or a percent-encoded character, which end in letters.
const START = String.raw `(?:(?<![A-Za-z0-9])|(?<=\\[nrt]|%[0-9A-Fa-f]{2}|\\u00[0-9a-fA-F]{2}))`;
function startingWith(pattern) {
    return new RegExp(START + pattern, 'g');
}
const hasDigit = (match) => /\d/.test(match);
/** Tokens that their form alone gives away. Lengths are lower than the vendors' own, since log lines are often cut. */
const redact_rules_TOKEN_RULES = [
    { type: 'aws-access-key-id', hints: ['akia'], pattern: /AKIA[A-Z0-9]{12,64}/g },
    {
        type: 'aws-access-key-id',
        hints: ['a3t', 'asia', 'abia', 'acca', 'agpa', 'aida', 'aroa', 'aipa', 'anpa', 'anva'],
        pattern: startingWith('(?:A3T[A-Z0-9]|ASIA|ABIA|ACCA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA)[A-Z0-9]{12,64}'),
        accept: hasDigit,
    },
    { type: 'gcp-api-key', hints: ['aiza'], pattern: /AIza[\w-]{12,256}/g },
    { type: 'google-oauth', hints: ['ya29.'], pattern: /ya29\.[\w.-]{10,4096}/g },
    { type: 'google-oauth', hints: ['gocspx-'], pattern: /GOCSPX-[\w-]{10,256}/g },
    { type: 'google-oauth', hints: ['1//0'], pattern: startingWith('1//0[\\w-]{20,512}') },
    { type: 'azure-secret', hints: ['q~'], pattern: /[\w~.-]{3}\dQ~[\w~.-]{16,64}/g },
    {
        type: 'github-token',
        hints: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
        pattern: /gh[pousr]_[A-Za-z0-9_.-]{12,512}/g,
    },
    { type: 'github-token', hints: ['github_pat_'], pattern: /github_pat_\w{12,256}/g },
    {
        type: 'gitlab-token',
        hints: ['glpat-', 'gldt-', 'glrt-', 'glcbt-', 'glptt-', 'glft-', 'glsoat-', 'glagent-', 'gloas-'],
        pattern: /gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|oas)-[\w.-]{12,256}/g,
    },
    { type: 'slack-token', hints: ['xox'], pattern: /xox[a-z](?:\.xox[a-z])?-[\w-]{10,512}/g },
    { type: 'slack-token', hints: ['xapp-'], pattern: /xapp-\d[\w-]{10,512}/g },
    {
        type: 'webhook-url',
        hints: ['hooks.slack.com/', '/api/webhooks/', 'webhook.office.com/'],
        pattern: /(?<keep>hooks\.slack\.com\/(?:services|workflows|triggers)\/|discord(?:app)?\.com\/api\/webhooks\/|webhook\.office\.com\/)[\w/@%.+-]{10,512}/g,
    },
    {
        type: 'stripe-key',
        hints: ['k_live_', 'k_test_', 'k_prod_'],
        pattern: /[sr]k_(?:live|test|prod)_[A-Za-z0-9]{10,256}/g,
    },
    { type: 'stripe-key', hints: ['whsec_'], pattern: /whsec_[A-Za-z0-9+/=_-]{10,256}/g },
    {
        type: 'sendgrid-key',
        hints: ['sg.'],
        pattern: startingWith('SG\\.[\\w-]{12,64}(?:\\.[\\w-]{1,128})?'),
        accept: hasDigit,
    },
    { type: 'mailgun-key', hints: ['key-'], pattern: startingWith('key-[0-9a-f]{24,64}') },
    { type: 'mailchimp-key', hints: ['-us'], pattern: startingWith('[0-9a-f]{32}-us\\d{1,2}') },
    { type: 'twilio-key', hints: ['ac', 'sk'], pattern: startingWith('(?:AC|SK)[0-9a-f]{24,64}'), accept: hasDigit },
    { type: 'npm-token', hints: ['npm_'], pattern: /npm_[A-Za-z0-9]{20,128}/g },
    { type: 'pypi-token', hints: ['pypi-a'], pattern: /pypi-A[\w-]{12,512}/g },
    { type: 'anthropic-key', hints: ['sk-ant-'], pattern: startingWith('sk-ant-[\\w-]{8,512}') },
    {
        type: 'openai-key',
        hints: ['sk-'],
        pattern: startingWith('sk-(?:(?:proj|svcacct|admin|or|None)-[\\w-]{12,512}|[A-Za-z0-9]{20,256})'),
        accept: hasDigit,
    },
    { type: 'huggingface-token', hints: ['hf_'], pattern: startingWith('hf_[A-Za-z0-9]{20,128}') },
    { type: 'telegram-token', hints: [':a'], pattern: /(?<!\d)\d{8,10}:A[\w-]{32,64}/g },
    {
        type: 'discord-token',
        hints: ['m', 'n', 'o'],
        pattern: startingWith('[MNO][\\w-]{23,27}\\.[\\w-]{6}\\.[\\w-]{20,64}'),
    },
    {
        type: 'vendor-token',
        hints: [
            'glsa_',
            'sntrys_',
            'sntryu_',
            'do',
            'shp',
            'sq0',
            'lin_api_',
            'ntn_',
            'pmak-',
            'dp.',
            'hvs.',
            'hvb.',
            '.atlasv1.',
            'sbp_',
            'pscale_',
            'dapi',
            'dckr_',
            'rubygems_',
            'atatt3',
            'atbb',
            'nrak-',
            'figd_',
            'gsk_',
            'bkua_',
            'dop_v1_',
            'pat-',
            'akcp',
            'r8_',
            'age-secret-key-1',
            'sb_secret_',
            'phx_',
            'rdme_',
            'dt0',
            'cio',
            'xai-',
            'tskey-',
            'eyjrijoi',
        ],
        pattern: startingWith('(?:glsa_|glc_|sntrys_|sntryu_|do[opr]_v1_|shp(?:at|ca|pa|ss)_|sq0(?:atp|csp|idp)-|lin_api_|ntn_|PMAK-|dp\\.(?:pt|st|ct|sa)\\.' +
            '|hv[sb]\\.|[A-Za-z0-9]{14}\\.atlasv1\\.|sbp_|sb_secret_|pscale_(?:tkn|oauth|pw)_|dapi|dckr_(?:pat|oat)_|rubygems_|ATATT3|ATBB|NRAK-' +
            '|figd_|gsk_|bkua_|AKCp|r8_|AGE-SECRET-KEY-1|phx_|rdme_|dt0[a-z]\\d{2}\\.|cio|xai-|tskey-[a-z]{1,16}-)[\\w.=-]{16,512}'),
        accept: (match) => /\d[^\d]{0,64}\d|[a-z][A-Z].{0,64}[a-z][A-Z]/.test(match),
    },
    // Anything that starts as a JSON object in base64; nothing may have to follow, or runs of `eyJ` take quadratic time.
    { type: 'jwt', hints: ['eyj'], pattern: /eyJ[\w+/-]{12,16384}={0,2}(?:\.[\w-]{1,16384}){0,4}/g },
];
const MASKED_PASSWORD = /:(?:\*{1,64}|x{3,64}|\[redacted:[a-z-]{1,40}\]|%5Bredacted%5D|redacted|<[a-z_-]{1,40}>|\$\{?[A-Z_]{1,64}\}?)@$/i;
/** Credentials that the place gives away where they stand. */
const redact_rules_PLACE_RULES = [
    {
        type: 'password',
        hints: ['://'],
        pattern: /(?<keep>:\/\/[^\s:@/"'<>\\[\]]{0,256}:)[^\s/"'<>\\]{1,1024}(?=@[\w[.-])/g,
        accept: (match) => !MASKED_PASSWORD.test(`${match}@`),
    },
    {
        type: 'password',
        hints: ['://'],
        pattern: /(?<keep>:\/\/[^\s:@/"'<>\\[\]]{0,256}:)(?!\d{1,5}\/|\\?\[redacted:[a-z-]{1,40}\\?\]@)[^\s"'<>@]{1,128}(?=@[\w-])/g,
    },
    { type: 'token', hints: ['://'], pattern: /(?<keep>:\/\/)[^\s:@/"'<>\\[\]]{16,512}(?=@[\w[.-])/g },
    {
        type: 'password',
        hints: ['-u', '--user'],
        pattern: /(?<keep>(?<![^\s"'])(?:-u|--user|--proxy-user)[ =]["']?[^\s:"']{1,64}:)[^\s"']{3,256}/g,
        accept: (match) => !MASKED_PASSWORD.test(`${match}@`),
    },
    {
        type: 'authorization',
        hints: ['bearer'],
        pattern: /(?<keep>\bbearer(?:\s{1,4}|%20|\+|\\?["':=]{1,4}\s?))[\w.~+/=-]{8,8192}/gi,
        accept: (match) => /\d/.test(match) || match.length > 40,
    },
    {
        type: 'authorization',
        hints: ['basic'],
        pattern: /(?<keep>\bbasic(?:\s{1,4}|%20))[A-Za-z0-9+/_-]{8,4096}={0,2}/gi,
        accept: isBasicCredential,
    },
];
function isBasicCredential(match) {
    const encoded = match.slice(match.search(/\s|%20/)).replace(/^(?:\s|%20)+/, '');
    return /\d|[A-Z].*[a-z].*[A-Z]|=$/.test(encoded);
}

;// CONCATENATED MODULE: ./lib/text/redact.js






const DEFAULTS = { ipAddresses: 'redact' };
/** Replaces secrets and personal data in visible text by placeholders that say what stood there. A second pass changes nothing. */
function redact(text, options = DEFAULTS) {
    const named = redactKeyValues(applyRules(pem_redactPem(text), [...redact_rules_TOKEN_RULES, ...redact_rules_PLACE_RULES]));
    const personal = applyRules(named, options.ipAddresses === 'redact' ? [...PERSONAL_RULES, ...ADDRESS_RULES] : PERSONAL_RULES);
    return redactRandomTokens(personal);
}
/** Types of the secrets in a text that are beyond doubt by their form alone. */
function redact_certainSecrets(text) {
    const rest = applyRules(redactPem(text), [...TOKEN_RULES, ...PLACE_RULES]);
    if (rest === text)
        return [];
    const before = countRedactions(text);
    return Object.entries(countRedactions(rest))
        .filter(([type, count]) => count > (before[type] ?? 0))
        .map(([type]) => type);
}
/** The placeholders that are in a text, by type. */
function countRedactions(text) {
    const counts = new Map();
    for (const [, type = ''] of text.matchAll(PLACEHOLDER))
        counts.set(type, (counts.get(type) ?? 0) + 1);
    return Object.fromEntries(counts);
}
function applyRules(text, rules) {
    const lower = text.toLowerCase();
    return rules
        .filter(({ hints }) => hints.some((hint) => lower.includes(hint)))
        .reduce((current, rule) => applyRule(current, rule), text);
}
function applyRule(text, { pattern, type, accept }) {
    return text.replace(pattern, (match, ...rest) => {
        if (accept !== undefined && !accept(match))
            return match;
        return keptPart(rest.at(-1)) + placeholder(type);
    });
}
function keptPart(groups) {
    if (typeof groups !== 'object' || groups === null || !('keep' in groups))
        return '';
    return typeof groups.keep === 'string' ? groups.keep : '';
}

;// CONCATENATED MODULE: ./lib/text/visible.js

const ESC = '\u001B';
const STRING_START = `(?:${ESC}[\\]PX^_]|[\u0090\u0098\u009D-\u009F])`;
const STRING_END = `(?:\u0007|${ESC}\\\\|\u009C)`;
// Colours, cursor moves, titles and hyperlinks of terminals: CSI, then OSC and its kin with their end, then two-character escapes.
const ESCAPE_SEQUENCES = [
    new RegExp(`(?:${ESC}\\[|\u009B)[0-?]{0,64}[ -/]{0,8}[@-~]`, 'g'),
    new RegExp(`${STRING_START}[^\u0007\u001B\u009C\n]{0,2048}${STRING_END}`, 'g'),
    new RegExp(`${ESC}[ -/]{0,4}[0-~]`, 'g'),
];
const LINE_ENDS = /\r\n|[\r\u2028\u2029\u0085]/g;
// Emoji need variation selector 16 and joiners, Persian and Indic scripts need joiners: those two are looked at one by one below.
const INVISIBLE = /[[\p{Default_Ignorable_Code_Point}\p{Cc}\uFFF9-\uFFFB]--[\n\t\u200C\u200D\uFE0F]]/gv;
const STRAY_EMOJI_SELECTOR = /(?<![\p{Emoji}])\uFE0F|(?<=[0-9#*])\uFE0F(?!\u20E3)/gu;
const STRAY_JOINER = /(?<![[\p{L}\p{M}\p{Emoji}]--\p{ASCII}])[\u200C\u200D]|[\u200C\u200D](?![[\p{L}\p{M}\p{Emoji}]--\p{ASCII}])/gv;
// The same invisibles as JSON writes them, which the next parser would revive.
const ESCAPED_INVISIBLE = /\\u(?:200[b-f]|202[a-e]|206[0-9a-f]|feff|00ad|180e|034f|061c)/gi;
const ODD_SPACE = /[\p{Zs}--[ \u3000]]/gv;
// Full-width and mathematical letters and digits: what they spell is found only when they are plain.
const STYLED_RUN = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]{4,}/gu;
const PLAIN = /^[\n\t\x20-\x5B\x5D-\x7E]*$/; // without a back-slash
/** Only what a reader sees: no escapes, controls, invisibles or text direction; every line end is `\n`, every character is whole. */
function visibleText(raw) {
    const bounded = boundedText(raw, LONGEST_READ);
    if (PLAIN.test(bounded))
        return bounded;
    const plain = ESCAPE_SEQUENCES.reduce((text, sequence) => text.replace(sequence, ''), bounded.toWellFormed());
    return plain
        .replace(LINE_ENDS, '\n')
        .replace(INVISIBLE, '')
        .replace(STRAY_EMOJI_SELECTOR, '')
        .replace(STRAY_JOINER, '')
        .replace(ESCAPED_INVISIBLE, '')
        .replace(ODD_SPACE, ' ')
        .replace(STYLED_RUN, (run) => run.normalize('NFKC'));
}
/** At most `longest` UTF-16 units. What a cut leaves of a word may be half a secret that no rule knows any more, so it goes too. */
function boundedText(text, longest) {
    if (text.length <= longest)
        return text;
    const tail = text.slice(longest - PARTIAL_TOKEN_REACH, longest);
    const lastBreak = Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf(' '), 0);
    return text.slice(0, longest - PARTIAL_TOKEN_REACH + lastBreak);
}

;// CONCATENATED MODULE: ./lib/text/clean-text.js



const ELLIPSIS = '…';
// Part of a placeholder that a cut would leave; the longest type has fewer than 40 letters.
const CUT_PLACEHOLDER = /\[(?:r(?:e(?:d(?:a(?:c(?:t(?:e(?:d(?::[a-z0-9-]{0,40})?)?)?)?)?)?)?)?)?$/;
const TRAILING_JOINERS = /[\u200C\u200D]{1,8}$/;
/** Readable, redacted and at most `limit` code points long; keeps line breaks and tabs. */
function cleanText(raw, limit, options) {
    return truncate(redact(readable(raw, limit), options), limit);
}
/** The same as cleanText, folded to one line. */
function cleanLine(raw, limit, options) {
    return truncate(foldLines(redact(readable(raw, limit), options)), limit);
}
// Placeholders are mostly shorter than what they stand for, so more is read than is shown.
function readable(raw, limit) {
    return boundedText(visibleText(raw), 8 * limit + 2 * PARTIAL_TOKEN_REACH);
}
/** One line: each line break or tab, with the blanks around it, becomes one blank. */
function foldLines(text) {
    return text.trim().replace(/[\n\t]\s{0,256}/g, ' ');
}
/** At most `limit` code points with an ellipsis as the last one; for text that is clean already. */
function truncate(text, limit) {
    if (limit < 1)
        return asClean('');
    if (text.length <= limit)
        return asClean(text);
    const points = Array.from(text.slice(0, 2 * limit + 2));
    if (points.length <= limit && text.length <= 2 * limit + 2)
        return asClean(text);
    const kept = points.slice(0, Math.max(0, limit - 1)).join('');
    return asClean(kept.replace(CUT_PLACEHOLDER, '').replace(TRAILING_JOINERS, '') + ELLIPSIS);
}
function asClean(text) {
    return text;
}

;// CONCATENATED MODULE: ./lib/text/clean-json.js




const DEEPEST = 8;
const WIDEST = 64; // fields of an object, items of a list
const LONGEST_STRING = 4_096; // code points
const LONGEST_KEY = 128; // code points
const CHARACTERS_OF_A_VALUE = 8; // of layout, so that empty values count too
/** A value as pretty JSON: names and values cleaned, secrets redacted, depth, breadth and lengths bounded. Takes any value and never throws. */
function cleanJson(value, limit, options) {
    const copy = cleanValue(value, {
        options,
        above: [],
        secret: undefined,
        within: undefined,
        budget: { left: 4 * limit },
    });
    return truncate(JSON.stringify(copy, null, 2), limit);
}
function cleanValue(value, walk) {
    walk.budget.left -= CHARACTERS_OF_A_VALUE;
    if (walk.budget.left < 0)
        return '…';
    if (value === null || value === undefined || typeof value === 'boolean')
        return value ?? null;
    if (typeof value === 'string')
        return cleanString(value, walk);
    if (typeof value === 'number')
        return cleanNumber(value, walk);
    if (typeof value === 'bigint')
        return cleanString(String(value), walk);
    if (typeof value !== 'object')
        return `[${typeof value}]`;
    if (walk.above.includes(value))
        return '[circular]';
    if (walk.above.length >= DEEPEST)
        return '[deeper]';
    if (ArrayBuffer.isView(value))
        return `[${value.byteLength} bytes]`;
    const inside = { ...walk, above: [...walk.above, value], secret: undefined, within: walk.secret ?? walk.within };
    return Array.isArray(value) ? cleanList(value, { ...inside, secret: walk.secret }) : cleanObject(value, inside);
}
function cleanString(text, walk) {
    const { options, budget } = walk;
    const hidden = hiddenType(text, walk);
    if (hidden !== undefined)
        return placeholder(hidden);
    const clean = cleanText(text, LONGEST_STRING, options);
    budget.left -= clean.length;
    return clean;
}
// An object named `session` or `auth` says more than the secret that it holds.
const LOOSE = new Set(['session', 'authorization', 'token', 'signature', 'jwt']);
function hiddenType(text, { secret, within }) {
    const type = secret ?? within;
    if (type === undefined || isHarmlessValue(text) || isShortNumber(text, type))
        return undefined;
    return secret === undefined && LOOSE.has(type) && !looksSecret(text) ? undefined : type;
}
function cleanNumber(value, walk) {
    const text = String(value);
    const clean = cleanString(text, walk);
    return clean === text ? value : clean;
}
function cleanList(list, walk) {
    const items = list.slice(0, WIDEST).map((item, index) => {
        const before = list[index - 1];
        const secret = walk.secret ?? (typeof before === 'string' ? secretTypeOfHeader(before) : undefined);
        return cleanValue(item, { ...walk, secret });
    });
    return list.length > WIDEST ? [...items, `… ${list.length - WIDEST} more`] : items;
}
function cleanObject(object, walk) {
    const entries = Object.entries(object);
    const named = nameInside(object);
    const clean = entries.slice(0, WIDEST).map(([key, value]) => {
        const secret = secretTypeOfKey(key) ?? (/^val(?:ue)?$/i.test(key) ? named : undefined);
        return [cleanLine(key, LONGEST_KEY, walk.options), cleanValue(value, { ...walk, secret })];
    });
    const more = entries.length > WIDEST ? [['…', `${entries.length - WIDEST} more`]] : [];
    return Object.fromEntries([...clean, ...more]);
}
// A pair in two fields, as in {"name": "DB_PASSWORD", "value": "…"}.
function nameInside(object) {
    const name = 'name' in object ? object.name : 'key' in object ? object.key : undefined;
    return typeof name === 'string' ? secretTypeOfKey(name) : undefined;
}
// Raw headers and command lines are lists in which a name is followed by its value.
function secretTypeOfHeader(name) {
    return /^-{0,2}[A-Za-z][\w-]{2,40}$/.test(name) ? secretTypeOfKey(name) : undefined;
}

;// CONCATENATED MODULE: ./lib/text/find-secrets.js

/** What a last look at finished Markdown or JSON finds: the types of secrets that are still visible, sorted. Empty is good. */
function findSecrets(text) {
    const found = new Set(views(text).flatMap(certainSecrets));
    return [...found].sort();
}
// As it stands, as a browser shows it, and as a JSON parser reads it.
function views(text) {
    const bare = text.replaceAll('\u200B', '');
    const shown = bare
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1');
    return shown === bare ? [bare] : [bare, shown];
}

;// CONCATENATED MODULE: ./lib/text/for-terminal.js

/** One line for standard output in which the workflow runner finds no command. */
function forTerminal(text) {
    // The runner reads `::name::` where a line starts and `##[name]` anywhere in it.
    return foldLines(text)
        .replace(/^\s*::/, ': :')
        .replaceAll('##[', '## [');
}

;// CONCATENATED MODULE: ./lib/text/defang.js
const ZERO_WIDTH_SPACE = '\u200B';
// A code fence does not help here: a reply by e-mail quotes the body as plain text, and other programs read raw bodies.
const LIVE_ANYWHERE = [
    /(?<![A-Za-z0-9_])@(?=[A-Za-z0-9])/g, // mention
    /#(?=\d)/g, // #12, owner/repo#12
    /gh-(?=\d)/gi, // GH-12
    /<(?=!)|--(?=!?>)/g, // HTML comment, ours above all
    /log-(?=gardener[:\s]{1,4}(?:v\d|fingerprint))/gi, // the text of our marker
    /https?:(?=\/\/(?:www\.)?github\.com\/)/gi, // a link to an issue is a reference
    /^[ \t]{0,80}\/(?=[a-z][a-z-]{0,40}(?![\w./-]))/gim, // slash command
];
const LIVE_IN_PROSE = [
    /@(?=[^\s\u200B])/g, // e-mail address
    /(?:https?|ftp|mailto|xmpp):(?=[^\s\u200B])/gi,
    /www\.(?!\u200B)/gi,
    /:(?=[a-z+-][a-z0-9_+-]{0,40}:)/gi, // :emoji:
];
/** Breaks what stays alive inside code: mentions, references, markers, commands. What a reader sees does not change. */
function defangCode(text) {
    return LIVE_ANYWHERE.reduce(breakAfter, text);
}
/** Breaks all of that, and what GitHub turns into links or pictures in running text. */
function defangProse(text) {
    return LIVE_IN_PROSE.reduce(breakAfter, defangCode(text));
}
function breakAfter(text, live) {
    return text.replace(live, (found) => found + ZERO_WIDTH_SPACE);
}

;// CONCATENATED MODULE: ./lib/text/markdown.js


const LONGEST_TICK_RUN = 8; // keeps fences short when a log line is nothing but back-ticks
const LONG_TICK_RUN = /(`{8}|~{8})(?=[`~])/g;
const TICK_RUN = /`+/g;
const EMPTY = '(empty)';
/**
 * Text written by us in source code, and Markdown put together from such text and other `Markdown` alone.
 * Never pass anything that was read: no log text, no configuration, no name of a service, no answer of an API.
 */
function trusted(text) {
    return text;
}
/** Joins text of our own with values that are Markdown already; the compiler refuses any other value. */
function markdown(strings, ...values) {
    return trusted(strings.map((text, index) => text + (values[index] ?? '')).join(''));
}
/** One line of code, never empty. Put a blank or a line break of your own around it, and no HTML tag on its line: HTML blocks know no code. */
function inlineCode(text) {
    const code = breakTickRuns(defangCode(foldLines(text))) || EMPTY;
    const fence = '`'.repeat(longestTickRun(code) + 1);
    const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
    return trusted(fence + pad + code + pad + fence);
}
/** A fenced block that the text inside cannot end. Stands on lines of its own, so put a line break before and after it. */
function codeBlock(text, language = 'text') {
    const code = breakTickRuns(defangCode(text)).replace(/\n{1,8}$/, '');
    const fence = '`'.repeat(Math.max(3, longestTickRun(code) + 1));
    return trusted(`${fence}${language}\n${code}\n${fence}`);
}
/** Inline code for a cell of a table. */
function tableCode(text) {
    // A cell ends at a pipe after an even number of back-slashes; the one back-slash added to an odd number is shown.
    const escaped = inlineCode(text).replace(/(\\+)(\|?)|\|/g, (found, slashes = '', pipe = '|') => {
        if (pipe === '')
            return found;
        return `${slashes}${slashes.length % 2 === 0 ? '' : '\\'}\\|`;
    });
    return trusted(escaped);
}
/** Running text on one line: shown as it reads, with nothing in it alive. */
function prose(text) {
    return trusted(escapeStart(escapeInline(defangProse(foldLines(text)))));
}
/** Running text for a cell of a table. */
function tableProse(text) {
    return prose(text); // which shows pipes as entities
}
function breakTickRuns(code) {
    return code.replace(LONG_TICK_RUN, '$1\u200B');
}
function longestTickRun(code) {
    const runs = code.match(TICK_RUN) ?? [];
    return Math.min(LONGEST_TICK_RUN, Math.max(0, ...runs.map((run) => run.length)));
}
// `$` starts a formula in GitHub's Markdown, and a back-slash does not reliably stop it.
const ENTITIES = { '<': '&lt;', '>': '&gt;', $: '&#36;', '|': '&#124;' };
function escapeInline(text) {
    return text
        .replace(/&(?=#?\w)/g, '&amp;')
        .replace(/[\\`*[\]~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
        .replace(/(?<=www)\./gi, '\\.')
        .replace(/[<>$|]/g, (special) => ENTITIES[special] ?? special);
}
// What makes a heading, list, rule, underline or table only where a line starts.
function escapeStart(line) {
    return line.replace(/^[#+\-=:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

;// CONCATENATED MODULE: ./lib/text/plain-title.js



/** An issue title: one line in which nobody is mentioned and nothing is referenced or closed. Still text: in Markdown it goes through prose. */
function plainTitle(text, limit = LONGEST_TITLE) {
    return truncate(defangProse(foldLines(text)).replace(/ {2,}/g, ' '), Math.min(limit, LONGEST_TITLE));
}

;// CONCATENATED MODULE: ./lib/text/text.js
// The one door for log text: hostile strings and payloads come in, text for report.json, Markdown, titles and terminals goes out.









/***/ }),

/***/ 3819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ PRIORITIES)
/* harmony export */ });
const PRIORITIES = ['P0', 'P1', 'P2', 'P3', 'P4'];


/***/ }),

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ NO_CONFIG)
/* harmony export */ });
const NO_CONFIG = {
    services: [],
    priorities: [],
    categories: [],
    ignore: [],
    fingerprints: [],
    inputs: { minSeverity: undefined, maxEntries: undefined },
};


/***/ }),

/***/ 5990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _Z: () => (/* binding */ isSeverity),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/** Cloud Logging's LogSeverity, in rising order. */
const SEVERITIES = [
    'DEFAULT',
    'DEBUG',
    'INFO',
    'NOTICE',
    'WARNING',
    'ERROR',
    'CRITICAL',
    'ALERT',
    'EMERGENCY',
];
const RANKS = new Map(SEVERITIES.map((severity, rank) => [severity, rank]));
/** 0 for DEFAULT … 8 for EMERGENCY. */
function severityRank(severity) {
    return RANKS.get(severity) ?? 0;
}
function isSeverity(text) {
    return RANKS.has(text);
}


/***/ }),

/***/ 2872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ epochMillis),
/* harmony export */   Wc: () => (/* binding */ canonicalTime),
/* harmony export */   uw: () => (/* binding */ fromEpochMillis)
/* harmony export */ });
/** What Cloud Logging itself writes: read without a detour over dates. */
const USUAL = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;
const SECONDS_END = 19;
const ZEROS = '000000000';
const RFC_3339 = /^(\d{4}-\d\d-\d\d)[Tt ]((?:[01]\d|2[0-3]):\d\d:\d\d)(?:\.(\d{1,9})\d*)?\s?(Z|z|UTC|[+-]\d\d:?\d\d)?$/;
/**
 * The time in `Entry.time`'s form: UTC, nine decimals, so that text order is time order. Accepts RFC 3339 with any
 * offset and the client's `{ seconds, nanos }`; anything else gives ''.
 */
function canonicalTime(value) {
    if (typeof value === 'string')
        return fromText(value);
    if (typeof value === 'object' && value !== null && 'seconds' in value)
        return fromProto(value);
    return '';
}
/** Milliseconds since the epoch of a canonical time, its nanoseconds cut. */
function epochMillis(time) {
    const clock = (two(time, 11) * 60 + two(time, 14)) * 60 + two(time, 17);
    return dayStart(time.slice(0, 10)) + clock * 1_000 + two(time, 20) * 10 + time.charCodeAt(22) - DIGIT_ZERO;
}
const DIGIT_ZERO = 48;
function two(text, at) {
    return (text.charCodeAt(at) - DIGIT_ZERO) * 10 + text.charCodeAt(at + 1) - DIGIT_ZERO;
}
/** The entries of a run are of a few days, so what a date starts at is looked up, not parsed, nearly always. */
const dayStarts = new Map();
const MOST_DAYS = 10_000;
/** Milliseconds since the epoch at which a date starts; NaN for what is no date. */
function dayStart(date) {
    const known = dayStarts.get(date);
    if (known !== undefined)
        return known;
    const millis = Date.parse(`${date}T00:00:00Z`);
    const start = isDay(date, millis) ? millis : Number.NaN;
    if (dayStarts.size < MOST_DAYS)
        dayStarts.set(date, start);
    return start;
}
function fromEpochMillis(millis) {
    return `${new Date(millis).toISOString().slice(0, 23)}000000Z`;
}
function fromText(text) {
    if (USUAL.test(text))
        return fromUsual(text);
    const match = RFC_3339.exec(text);
    if (match === null)
        return '';
    const [, date = '', clock = '', fraction = '', zone = 'Z'] = match;
    const decimals = fraction.padEnd(9, '0');
    const inZone = `${date}T${clock}Z`;
    const millis = Date.parse(inZone);
    if (Number.isNaN(millis) || !isDay(date, millis))
        return '';
    if (zone === 'Z' || zone === 'z' || zone === 'UTC')
        return `${date}T${clock}.${decimals}Z`;
    const utc = new Date(millis - offsetMillis(zone));
    return isInRange(utc) ? `${utc.toISOString().slice(0, 19)}.${decimals}Z` : '';
}
function fromUsual(text) {
    if (Number.isNaN(dayStart(text.slice(0, 10))))
        return '';
    const decimals = text.slice(SECONDS_END + 1, -1);
    return `${text.slice(0, SECONDS_END)}.${decimals}${ZEROS.slice(decimals.length)}Z`;
}
function offsetMillis(zone) {
    const sign = zone.startsWith('-') ? -1 : 1;
    return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) * 60_000;
}
function fromProto(value) {
    const date = new Date(Number(value.seconds ?? Number.NaN) * 1000);
    if (!isInRange(date))
        return '';
    const nanos = Number(value.nanos ?? 0);
    const decimals = Number.isInteger(nanos) && nanos >= 0 && nanos < 1_000_000_000 ? nanos : 0;
    return `${date.toISOString().slice(0, 19)}.${String(decimals).padStart(9, '0')}Z`;
}
/** `Date.parse` takes 30 February for 2 March. */
function isDay(date, millis) {
    const day = Number(date.slice(8));
    return day <= 28 || new Date(millis).getUTCDate() === day;
}
/** Years of four digits: with more or fewer, text order is no longer time order. */
function isInRange(date) {
    const year = date.getUTCFullYear();
    return year >= 0 && year <= 9_999;
}


/***/ }),

/***/ 4435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * What stops a run and can be put right by whoever started it: an input, a file, a permission, a template, a filter.
 * Everything else that is thrown is a defect of ours. The parts must never carry log text, tokens or request bodies.
 */
class UserError extends Error {
    name = 'UserError';
    remedy;
    constructor(problem, options) {
        super(`${problem.thing}: ${problem.reason}. ${problem.remedy}`, options);
        this.remedy = problem.remedy;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./lib/user-error.js
var user_error = __nccwpck_require__(4435);
;// CONCATENATED MODULE: ./lib/collect/read-config.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/** One more than the parser takes, so that it can tell that a file is too long. */
const MOST_BYTES = 256 * 1024 + 1;
/** The configuration file; undefined when none was chosen or the usual one is absent. */
async function readConfig(choice) {
    if (choice === undefined)
        return undefined;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(choice.path), true);
            const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(MOST_BYTES), length: MOST_BYTES });
            return { origin: choice.path, text: buffer.toString('utf8', 0, bytesRead) };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (cause) {
        const absent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
        if (absent && !choice.mustExist)
            return undefined;
        const reason = absent ? 'does not exist' : 'cannot be read';
        const remedy = 'Name a YAML file, or leave it out to work without one';
        throw new user_error/* UserError */.y({ thing: `configuration ${choice.path}`, reason, remedy }, { cause });
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./lib/collect/decode.js


/** Enough to tell encodings apart, and less than any chunk that files are read in. */
const HEAD_BYTES = 4096;
const GUNZIP_CHUNK_BYTES = 1 << 18;
/** Text in some other encoding has fewer control characters than this, compressed and executable files have more. */
const MAX_CONTROL_SHARE = 0.05;
/** UTF-16 of JSON has a NUL in nearly every second place. */
const MIN_NUL_SHARE = 0.7;
/** Stored bytes that are no text. */
class DecodeError extends Error {
    name = 'DecodeError';
}
/** Unpacks gzip and turns UTF-16 into UTF-8, each told by its first bytes. A byte order mark may stay in UTF-8. */
async function* decode(stored) {
    const source = stored[Symbol.asyncIterator]();
    try {
        yield* decoded(source);
    }
    finally {
        // What is refused by its head has not been read to its end.
        await source.return?.();
    }
}
async function* decoded(source) {
    const plain = await withHead(source);
    const unpacked = guessEncoding(plain.head) === 'gzip' ? await withHead(gunzip(plain.chunks)) : plain;
    const encoding = guessEncoding(unpacked.head);
    if (encoding === 'gzip' || encoding === 'binary')
        throw new DecodeError('is a binary file, not a log export');
    if (encoding === 'utf-8')
        yield* unpacked.chunks;
    else
        yield* fromUtf16(unpacked.chunks, encoding);
}
async function withHead(iterator) {
    const first = [];
    let length = 0;
    while (length < HEAD_BYTES) {
        const next = await iterator.next();
        if (next.done)
            break;
        first.push(next.value);
        length += next.value.length;
    }
    const head = Buffer.concat(first);
    return { head: head.subarray(0, HEAD_BYTES), chunks: joined(head, iterator) };
}
async function* joined(head, rest) {
    try {
        if (head.length > 0)
            yield head;
        for (let next = await rest.next(); !next.done; next = await rest.next())
            yield next.value;
    }
    finally {
        await rest.return?.();
    }
}
async function* gunzip(chunks) {
    const unzip = (0,external_node_zlib_.createGunzip)({ chunkSize: GUNZIP_CHUNK_BYTES });
    // An error destroys `unzip`, whose iterator then throws it.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(chunks, { objectMode: false }), unzip, () => { });
    try {
        yield* unzip;
    }
    catch (error) {
        if (!isZlibError(error))
            throw error;
        throw new DecodeError('is a damaged or incomplete gzip file', { cause: error });
    }
}
function isZlibError(error) {
    return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
async function* fromUtf16(chunks, encoding) {
    const decoder = new TextDecoder(encoding);
    for await (const chunk of chunks)
        yield Buffer.from(decoder.decode(chunk, { stream: true }));
}
function guessEncoding(head) {
    if (head[0] === 0x1f && head[1] === 0x8b)
        return 'gzip';
    if (head[0] === 0xff && head[1] === 0xfe)
        return 'utf-16le';
    if (head[0] === 0xfe && head[1] === 0xff)
        return 'utf-16be';
    const pairs = head.length >> 1;
    const nuls = [0, 0];
    let controls = 0;
    head.forEach((byte, index) => {
        if (byte === 0)
            nuls[index & 1] = (nuls[index & 1] ?? 0) + 1;
        if (isControl(byte))
            controls++;
    });
    const [even = 0, odd = 0] = nuls;
    if (pairs > 0 && odd / pairs > MIN_NUL_SHARE && even < odd / 2)
        return 'utf-16le';
    if (pairs > 0 && even / pairs > MIN_NUL_SHARE && odd < even / 2)
        return 'utf-16be';
    return controls / head.length > MAX_CONTROL_SHARE ? 'binary' : 'utf-8';
}
/** Escape is left out: coloured text is text. */
function isControl(byte) {
    return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f;
}

;// CONCATENATED MODULE: ./lib/collect/parse-object.js
/** The object that the text is in JSON, else undefined: what JSON.parse says quotes the text, so it goes no further. */
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : undefined;
    }
    catch {
        // Broken text is an answer here, and the caller's to report.
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/collect/python-literal.js
/** Above the size of any entry that Cloud Logging takes. */
const MAX_LENGTH = 1 << 20;
const WORDS = new Map([
    ['None', null],
    ['True', true],
    ['False', false],
]);
const ESCAPES = new Map(Object.entries({ n: '\n', r: '\r', t: '\t', a: '\x07', b: '\b', f: '\f', v: '\v', 0: '\0', '\n': '' }));
const ESCAPE = /\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])/g;
const WORD = /-?[\w.+-]{1,64}/y;
const NUMBER = /^-?\d+(?:\.\d*)?(?:e[+-]?\d+)?$/i;
/** The dict that a text shows in the form of Python's `repr`, else undefined. Linear, without recursion; calls nothing. */
function parsePythonDict(text) {
    if (text.length > MAX_LENGTH || !text.startsWith('{'))
        return undefined;
    const open = [];
    let at = 0;
    for (;;) {
        const token = readToken(text, at);
        if (token === undefined)
            return undefined;
        at = token.next;
        const value = token.kind === 'value' ? token.value : takeMark(open, token.mark);
        if (value === REFUSED)
            return undefined;
        if (value === CONTINUED)
            continue;
        const outer = open.at(-1);
        if (outer === undefined)
            return isObject(value) && text.slice(at).trim() === '' ? value : undefined;
        if (!takeValue(outer, value))
            return undefined;
    }
}
const REFUSED = Symbol('not a literal');
const CONTINUED = Symbol('no value is complete');
function takeMark(open, mark) {
    const inner = open.at(-1);
    if (mark === '{')
        return begin(open, { close: '}', first: 'key' });
    if (mark === '[')
        return begin(open, { close: ']', first: 'value' });
    if (mark === '(')
        return begin(open, { close: ')', first: 'value' });
    if (inner === undefined)
        return REFUSED;
    if (mark === inner.close)
        return end(open, inner);
    if (mark === ':' && inner.expects === 'colon')
        inner.expects = 'value';
    else if (mark === ',' && inner.expects === 'comma')
        inner.expects = inner.first;
    else
        return REFUSED;
    return CONTINUED;
}
function begin(open, form) {
    open.push({ ...form, values: [], keys: [], expects: form.first });
    return CONTINUED;
}
function end(open, inner) {
    if (inner.expects !== 'comma' && inner.expects !== inner.first)
        return REFUSED;
    open.pop();
    if (inner.first === 'value')
        return inner.values;
    // Object.fromEntries makes `__proto__` a plain member, as JSON.parse does.
    return Object.fromEntries(inner.keys.map((key, index) => [key, inner.values[index]]));
}
function takeValue(open, value) {
    if (open.expects === 'key' && (typeof value === 'string' || typeof value === 'number')) {
        open.keys.push(String(value));
        open.expects = 'colon';
        return true;
    }
    if (open.expects !== 'value')
        return false;
    open.values.push(value);
    open.expects = 'comma';
    return true;
}
function readToken(text, from) {
    let at = from;
    while (' \t\r\n'.includes(text.charAt(at)) && at < text.length)
        at++;
    const mark = text.charAt(at);
    if (mark === '')
        return undefined;
    if ('{}[](),:'.includes(mark))
        return { kind: 'mark', mark, next: at + 1 };
    if (mark === "'" || mark === '"')
        return readString(text, at, mark);
    return readWord(text, at);
}
function readString(text, from, quote) {
    let at = from + 1;
    while (at < text.length && text.charAt(at) !== quote)
        at += text.charAt(at) === '\\' ? 2 : 1;
    if (at >= text.length)
        return undefined;
    const raw = text.slice(from + 1, at);
    const value = raw.includes('\\') ? raw.replace(ESCAPE, (_, code) => unescaped(code)) : raw;
    return { kind: 'value', value, next: at + 1 };
}
function unescaped(code) {
    if (code.length === 1)
        return ESCAPES.get(code) ?? code;
    const point = Number.parseInt(code.slice(1), 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
}
function readWord(text, from) {
    WORD.lastIndex = from;
    const word = WORD.exec(text)?.[0];
    if (word === undefined)
        return undefined;
    const next = from + word.length;
    if (WORDS.has(word))
        return { kind: 'value', value: WORDS.get(word), next };
    return NUMBER.test(word) ? { kind: 'value', value: Number(word), next } : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./lib/collect/export-dialects.js


/** Other spellings of a LogEntry's fields: of the Python client's objects, and of exports that lost their capitals. */
const SPELLINGS = new Map([
    ...['insertId', 'logName', 'receiveTimestamp', 'textPayload', 'jsonPayload', 'protoPayload', 'httpRequest'],
    ...['sourceLocation', 'spanId', 'traceSampled', 'errorGroups'],
].flatMap(spellings));
const REQUEST_SPELLINGS = new Map([
    ...['requestMethod', 'requestUrl', 'requestSize', 'responseSize', 'userAgent', 'remoteIp', 'serverIp'],
    ...['cacheLookup', 'cacheHit', 'cacheValidatedWithOriginServer', 'cacheFillBytes'],
].flatMap(spellings));
/** LogEntry that hold objects, which exporting scripts turn into text. */
const OBJECT_FIELDS = ['jsonPayload', 'protoPayload', 'httpRequest', 'resource', 'labels'];
const PAYLOAD_FIELDS = ['textPayload', 'jsonPayload', 'protoPayload'];
const AUDIT_LOG = 'google.cloud.audit.AuditLog';
/** The entry in the form of the REST API, whatever wrote it; fields that are unknown stay as they are. */
function toLogEntry(entry) {
    return isCanonical(entry) ? entry : placePayload(openTexts(respell(entry, SPELLINGS)));
}
/** The cheap question that nearly every entry answers with yes. */
function isCanonical(entry) {
    if (!('insertId' in entry && 'logName' in entry))
        return false;
    return OBJECT_FIELDS.every((field) => typeof entry[field] !== 'string') && !('payload' in entry);
}
function respell(fields, names) {
    const keys = Object.keys(fields);
    if (!keys.some((key) => names.has(key)))
        return fields;
    // Object.fromEntries keeps a member named `__proto__` a plain member.
    return Object.fromEntries(keys.map((key) => {
        const name = names.get(key);
        return [name === undefined || name in fields ? key : name, fields[key]];
    }));
}
function openTexts(entry) {
    const opened = OBJECT_FIELDS.flatMap((field) => {
        const value = entry[field];
        const object = typeof value === 'string' ? parseText(value) : value;
        if (field === 'httpRequest' && isRecord(object))
            return [[field, respell(object, REQUEST_SPELLINGS)]];
        return object === value ? [] : [[field, object ?? value]];
    });
    return opened.length === 0 ? entry : withFields(entry, opened);
}
/** Where the text of a payload is no object, it is the text of the entry. */
function placePayload(entry) {
    if ('payload' in entry && !PAYLOAD_FIELDS.some((field) => field in entry)) {
        const { payload } = entry;
        const object = typeof payload === 'string' ? parseText(payload) : payload;
        if (isRecord(object))
            return moved(entry, 'payload', [payloadField(object), object]);
        return typeof payload === 'string' ? moved(entry, 'payload', ['textPayload', payload]) : entry;
    }
    const { jsonPayload } = entry;
    if (typeof jsonPayload !== 'string' || 'textPayload' in entry)
        return entry;
    return moved(entry, 'jsonPayload', ['textPayload', jsonPayload]);
}
function payloadField(payload) {
    const type = payload['@type'];
    return typeof type === 'string' && type.endsWith(AUDIT_LOG) ? 'protoPayload' : 'jsonPayload';
}
function moved(entry, from, to) {
    return withFields(Object.fromEntries(Object.entries(entry).filter(([key]) => key !== from)), [to]);
}
function withFields(entry, changed) {
    return Object.fromEntries([...Object.entries(entry), ...changed]);
}
function parseText(text) {
    const trimmed = text.trim();
    if (!trimmed.startsWith('{'))
        return undefined;
    const object = parseObject(trimmed) ?? parsePythonDict(trimmed);
    return isRecord(object) ? object : undefined;
}
function spellings(name) {
    const snake = name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
    return [
        [snake, name],
        [name.toLowerCase(), name],
    ];
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./lib/collect/export-source.js



const MAKE_AN_EXPORT = 'Make an export with `gcloud logging read … --format=json > logs.json` and give its path';
const STANDARD_INPUT = '-';
const READ_CHUNK_BYTES = 1 << 18;
const REASONS = new Map([
    ['ENOENT', 'there is no such file'],
    ['ENOTDIR', 'there is no such file'],
    ['EISDIR', 'is a directory, not a file'],
    ['EACCES', 'may not be read: permission denied'],
    ['EPERM', 'may not be read: permission denied'],
]);
/** How the user knows the export. */
function sourceName(path) {
    return path === STANDARD_INPUT ? 'standard input' : path;
}
/** The bytes of an export as stored. */
async function* readBytes(path, stdin) {
    const stream = path === STANDARD_INPUT ? stdin : (0,external_node_fs_namespaceObject.createReadStream)(path, { highWaterMark: READ_CHUNK_BYTES });
    try {
        for await (const chunk of stream)
            yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** Size of the files in bytes, for a progress line; undefined when one cannot be known before it is read. */
async function totalBytes(paths) {
    const sizes = await Promise.all(paths.map(fileSize));
    return sizes.reduce((total, size) => (total === undefined || size === undefined ? undefined : total + size), 0);
}
async function fileSize(path) {
    if (path === STANDARD_INPUT)
        return undefined;
    try {
        await (0,promises_.access)(path, promises_.constants.R_OK);
        const file = await (0,promises_.stat)(path);
        if (file.isDirectory())
            throw Object.assign(new Error('a directory'), { code: 'EISDIR' });
        return file.isFile() ? file.size : undefined;
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function unreadable(path, cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    const reason = REASONS.get(code) ?? `cannot be read (${code})`;
    return new user_error/* UserError */.y({ thing: sourceName(path), reason, remedy: `${MAKE_AN_EXPORT}.` }, { cause });
}

;// CONCATENATED MODULE: ./lib/collect/byte-window.js
const FIRST_CAPACITY_BYTES = 1 << 18;
/** The bytes that have arrived and are not consumed yet, in one piece; grows to the largest value, not to the file. */
class ByteWindow {
    #bytes = Buffer.allocUnsafe(FIRST_CAPACITY_BYTES);
    #from = 0;
    #to = 0;
    get bytes() {
        return this.#bytes;
    }
    get from() {
        return this.#from;
    }
    get to() {
        return this.#to;
    }
    consume(count) {
        this.#from += count;
    }
    /** Moves what is left to the front when it needs the room: indexes are to be taken from `from` anew afterwards. */
    append(chunk) {
        if (this.#to + chunk.length > this.#bytes.length)
            this.#makeRoom(chunk.length);
        this.#bytes.set(chunk, this.#to);
        this.#to += chunk.length;
    }
    #makeRoom(extra) {
        const length = this.#to - this.#from;
        // Twice what is needed, so that moving costs a constant factor however small the chunks are.
        const target = (length + extra) * 2 > this.#bytes.length ? Buffer.allocUnsafe((length + extra) * 2) : this.#bytes;
        this.#bytes.copy(target, 0, this.#from, this.#to);
        this.#bytes = target;
        this.#from = 0;
        this.#to = length;
    }
}

;// CONCATENATED MODULE: ./lib/collect/json-bytes.js
// Everything that gives JSON its structure is ASCII, so UTF-8 is scanned as bytes and decoded one value at a time.
const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
/** Bit that turns `[` and `]` into `{` and `}`. */
const BRACE_BIT = 0x20;
/** How far over whitespace the readers look to find a line's start or the byte before. */
const MAX_INDENT_BYTES = 1024;
/** Whitespace, other control characters, and the three bytes of a byte order mark, which joined files have between values. */
function isBlank(byte) {
    return byte <= SPACE || byte === 0xef || byte === 0xbb || byte === 0xbf;
}
/** Where the next quote or bracket is, or `to`. */
function nextMark(bytes, from, to) {
    for (let at = from; at < to; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === QUOTE)
            return at;
        const brace = byte | BRACE_BIT;
        if ((brace === OPEN_BRACE || brace === CLOSE_BRACE) && byte >= OPEN_BRACKET)
            return at;
    }
    return to;
}
/**
 * Where a string ends that `from` is inside of: its closing quote, a raw newline (which JSON forbids), or `to`. It is a
 * backslash when the byte after it has not arrived.
 */
function endOfString(bytes, from, to) {
    let at = from;
    while (at < to) {
        const byte = bytes[at];
        if (byte === QUOTE || byte === NEWLINE)
            return at;
        if (byte === BACKSLASH) {
            if (at + 1 >= to)
                return at;
            if (bytes[at + 1] !== NEWLINE)
                at++;
        }
        at++;
    }
    return to;
}
/** The last byte before `at` that is no whitespace, or `floor - 1`. */
function lastSignificant(bytes, floor, at) {
    let before = at - 1;
    while (before >= floor && (bytes[before] ?? 0) <= SPACE)
        before--;
    return before;
}
function countNewlines(bytes, from, to) {
    let count = 0;
    for (let at = from; at < to; at++)
        if (bytes[at] === NEWLINE)
            count++;
    return count;
}
function isIndent(byte) {
    return byte === SPACE || byte === TAB || byte === RETURN;
}
/** Where a number, a word or mere text ends, or `to`: at the end of the line, inside lists and objects also before their marks. */
function endOfScalar(bytes, from, to, within) {
    for (let at = from; at < to; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === NEWLINE)
            return at;
        if (within === 'member' && (byte === COMMA || byte === COLON || nextMark(bytes, at, at + 1) === at))
            return at;
    }
    return to;
}

;// CONCATENATED MODULE: ./lib/collect/line-ends.js

/** Knows where the line ends that a window starts with, looking at each byte once however often it is asked. */
class LineEnds {
    #window;
    #newline = -1;
    #searched = 0;
    constructor(window) {
        this.#window = window;
    }
    /** Offset of the next newline from the start of the window, -1 when it has not arrived. */
    next() {
        if (this.#newline >= 0)
            return this.#newline;
        const { bytes, from, to } = this.#window;
        const found = bytes.subarray(from + this.#searched, to).indexOf(NEWLINE);
        if (found < 0)
            this.#searched = to - from;
        else
            this.#newline = this.#searched + found;
        return this.#newline;
    }
    /** To be told of what the window consumes. */
    consume(count) {
        if (this.#newline >= count)
            this.#newline -= count;
        else {
            this.#searched = this.#newline >= 0 ? 0 : Math.max(0, this.#searched - count);
            this.#newline = -1;
        }
    }
}

;// CONCATENATED MODULE: ./lib/collect/cursor.js



/** Where in the text the reader is: the bytes ahead, the line, and how far that line is indented. */
class Cursor {
    window = new ByteWindow();
    #lineEnds = new LineEnds(this.window);
    #line = 1;
    #linesKnown = true;
    #indent = 0;
    /** Differs from line to line, and is no more than that behind uncounted bytes. */
    get lineKey() {
        return this.#line;
    }
    /** Number of the line; undefined behind a list, since counting its lines would take longer than finding its entries. */
    get line() {
        return this.#linesKnown ? this.#line : undefined;
    }
    /** -1 behind the first value of a line. */
    get indent() {
        return this.#indent;
    }
    /** Bytes until the next newline, -1 when it has not arrived. */
    lineLength() {
        return this.#lineEnds.next();
    }
    /** Consumes bytes without a newline that are no blanks. */
    consume(count) {
        if (count > 0)
            this.#indent = -1;
        this.#drop(count);
    }
    /** Consumes a value and counts its lines. */
    consumeCounted(count) {
        const { bytes, from } = this.window;
        this.#line += countNewlines(bytes, from, from + count);
        this.consume(count);
    }
    /** Consumes a value whose lines are not worth counting. */
    consumeUncounted(count) {
        this.#linesKnown = false;
        this.consume(count);
    }
    /** Consumes the rest of the line with its end, which is `length` bytes ahead. */
    consumeLine(length) {
        this.#line++;
        this.#indent = 0;
        this.#drop(length + 1);
    }
    /** Consumes what stands between values, telling of its marks; returns the byte behind it, -1 when it has not arrived. */
    skipBlanks(onMark) {
        const { bytes, from, to } = this.window;
        let at = from;
        for (; at < to; at++) {
            const byte = bytes[at] ?? 0;
            if (byte === COMMA || byte === COLON)
                onMark(byte);
            else if (!isBlank(byte))
                break;
            this.#skip(byte);
        }
        this.#drop(at - from);
        return at < to ? (bytes[at] ?? -1) : -1;
    }
    /** How far the byte that is `offset` ahead is indented; -1 when it does not start its line. */
    measureIndent(offset) {
        const { bytes, from } = this.window;
        const at = from + offset;
        const before = lastSignificant(bytes, Math.max(from, at - MAX_INDENT_BYTES), at);
        const newline = bytes.subarray(before + 1, at).lastIndexOf(NEWLINE);
        return newline < 0 ? -1 : at - before - newline - 2;
    }
    setIndent(indent) {
        this.#indent = indent;
    }
    #skip(byte) {
        if (byte === NEWLINE) {
            this.#line++;
            this.#indent = 0;
        }
        else if ((byte === SPACE || byte === TAB) && this.#indent >= 0)
            this.#indent++;
    }
    #drop(count) {
        this.#lineEnds.consume(count);
        this.window.consume(count);
    }
}

;// CONCATENATED MODULE: ./lib/collect/entry-keys.js
const ENTRY_KEYS = [
    ...['insertId', 'insert_id', 'insertid', 'logName', 'log_name', 'logname'],
    ...['receiveTimestamp', 'receive_timestamp', 'receivetimestamp'],
    ...['textPayload', 'text_payload', 'textpayload', 'jsonPayload', 'json_payload', 'jsonpayload'],
    ...['protoPayload', 'proto_payload', 'protopayload', 'httpRequest', 'http_request', 'httprequest'],
];
const SHARED_KEYS = ['timestamp', 'severity', 'resource', 'payload'];
const RECOGNITION = new Map([
    ...ENTRY_KEYS.map((key) => [key, 'entry']),
    ...SHARED_KEYS.map((key) => [key, 'maybe']),
]);
const LONGEST_KEY = Math.max(...ENTRY_KEYS.map((key) => key.length));
/** Lists lie this deep in an outer object at most when it carries keys of an entry itself. */
const WRAPPER_LEVELS = 4;
function recogniseKey(key) {
    return RECOGNITION.get(key) ?? 'none';
}
function isEntry(value, standing) {
    if ('insertId' in value || 'logName' in value)
        return true;
    const known = Object.keys(value).map(recogniseKey);
    if (known.includes('entry'))
        return true;
    const shared = known.filter((recognition) => recognition === 'maybe').length;
    if (shared === 0 || standing === 'member')
        return false;
    // A row of a summary may have a severity and a count; a wrapped entry that bare still has its time.
    if (standing === 'wrapped' && (shared < 2 || !('timestamp' in value)))
        return false;
    return !Object.entries(value).some(([key, member]) => recogniseKey(key) === 'none' && listsEntries(member, WRAPPER_LEVELS));
}
function listsEntries(value, levels) {
    if (typeof value !== 'object' || value === null || levels === 0)
        return false;
    return Object.values(value).some((member) => {
        if (Array.isArray(value) && hasEntryKey(member))
            return true;
        return listsEntries(member, levels - 1);
    });
}
function hasEntryKey(value) {
    return typeof value === 'object' && value !== null && ENTRY_KEYS.some((key) => key in value);
}
/** Whether a key that only entries have is anywhere in unfinished JSON. */
function mentionsEntryKey(json) {
    return ENTRY_KEYS.some((key) => json.includes(`"${key}"`));
}

;// CONCATENATED MODULE: ./lib/collect/nesting.js
/** Details of flaws that are kept at a time; all are counted. */
const MAX_DETAILS = 100;
const PAGE_KEYS = new Set(['entries', 'nextPageToken']);
/** The lists and outer objects around the value that is being read: numbers the values and judges what is no entry. */
class Nesting {
    #report;
    #containers = [];
    #numbered = 0;
    #emptyExport = false;
    constructor(report) {
        this.#report = report;
    }
    get depth() {
        return this.#containers.length;
    }
    get inner() {
        return this.#containers.at(-1);
    }
    /** Whether there was a list that says itself that there are no entries. */
    get emptyExport() {
        return this.#emptyExport;
    }
    get insideObject() {
        return this.#containers.some((container) => container.kind === 'object');
    }
    /** Whether a value may stand here; false where an object has a key. */
    get takesValue() {
        const inner = this.inner;
        return inner === undefined || inner.kind === 'array' || inner.valueNext;
    }
    /** Of the next value: its line outside of lists, if known, else its number. */
    place(line) {
        return this.depth === 0 && line !== undefined
            ? { unit: 'line', number: line }
            : { unit: 'entry', number: this.#numbered + 1 };
    }
    open(kind, at) {
        const counts = kind === 'array' && !this.insideObject;
        const inside = {
            found: 0,
            elements: 0,
            counts,
            waiting: [],
            waitingCount: 0,
            key: '',
            valueNext: false,
            page: false,
        };
        this.#containers.push({ kind, ...at, ...inside });
    }
    /** Closes the innermost container of this kind, and what was left open inside it. */
    close(kind) {
        if (!this.#containers.some((container) => container.kind === kind))
            return;
        while (this.inner?.kind !== kind)
            this.#leave();
        this.#leave();
    }
    closeAll() {
        while (this.depth > 0)
            this.#leave();
    }
    /** Gives up the objects in which a key should stand where a value does. */
    closeObjects() {
        while (this.inner?.kind === 'object')
            this.#leave();
    }
    key(text) {
        const inner = this.inner;
        if (inner === undefined)
            return;
        inner.key = text;
        if (PAGE_KEYS.has(text))
            inner.page = true;
    }
    colon() {
        if (this.inner?.kind === 'object')
            this.inner.valueNext = true;
    }
    comma() {
        if (this.inner !== undefined)
            this.inner.valueNext = false;
    }
    entry() {
        const inner = this.#count();
        if (inner === undefined)
            return;
        inner.found++;
        if (inner.kind === 'object' || inner.counts)
            return;
        inner.counts = true;
        inner.found += inner.waitingCount;
        this.#report({ details: inner.waiting, count: inner.waitingCount });
        inner.waiting = [];
    }
    /** A value that is no entry: a flaw, unless it is one of the other things that outer objects hold. */
    stranger(flaw) {
        const inner = this.inner;
        if (inner?.kind === 'object') {
            inner.valueNext = false;
            return;
        }
        if (inner === undefined || inner.counts) {
            this.broken(flaw);
            return;
        }
        this.#count();
        inner.waitingCount++;
        if (inner.waiting.length < MAX_DETAILS)
            inner.waiting.push(flaw);
    }
    /** A value that cannot be read: a flaw wherever it stands. */
    broken(flaw) {
        const inner = this.#count();
        if (inner !== undefined)
            inner.found++;
        this.#report({ details: [flaw], count: 1 });
    }
    /** An object that is no entry and has no lists or objects in it. */
    childless(value, flaw) {
        // The API answers `{}` when there is nothing to list.
        if (this.depth === 0 && Object.keys(value).length === 0)
            this.#emptyExport = true;
        if (this.depth === 0 && 'nextPageToken' in value)
            this.#emptyPage();
        else
            this.stranger(flaw);
    }
    #emptyPage() {
        this.#emptyExport = true;
        if (this.inner !== undefined)
            this.inner.valueNext = false;
    }
    #count() {
        this.#numbered++;
        const inner = this.inner;
        if (inner !== undefined) {
            inner.elements++;
            inner.valueNext = false;
        }
        return inner;
    }
    #leave() {
        const left = this.#containers.pop();
        if (left === undefined)
            return;
        const outer = this.inner;
        if (outer !== undefined) {
            outer.found += left.found;
            outer.elements++;
            outer.valueNext = false;
        }
        if (left.kind === 'object')
            this.#judge(left);
        else if (left.elements === 0 && (outer?.kind !== 'object' || outer.key === 'entries'))
            this.#emptyExport = true;
        // Another list of an outer object leaves no gap in the numbers of the entries.
        if (!left.counts)
            this.#numbered -= left.waitingCount;
    }
    #judge(left) {
        if (left.found > 0)
            return;
        if (left.page)
            this.#emptyPage();
        else
            this.stranger({ place: left.place, why: left.why });
    }
}

;// CONCATENATED MODULE: ./lib/collect/value-scanner.js


/** JSON.parse takes some 60 bytes of memory for each level. */
const MAX_DEPTH = 100_000;
/** Finds the end of one object, array or string that arrives in pieces, without recursion, looking at each byte once. */
class ValueScanner {
    #indent;
    /** The open brackets, outermost first. */
    #open = [];
    /** Levels that are no longer in `#open`. */
    #uncheckedDepth = 0;
    #inString;
    #keyFrom = -1;
    #offset = 1;
    #flat;
    #recognition = 'none';
    #checked = true;
    /** `first`: the byte that the value starts with; `indent`: how far the line that it starts on is indented. */
    constructor(first, indent) {
        this.#indent = indent;
        this.#inString = first === QUOTE;
        if (!this.#inString)
            this.#open.push(first);
    }
    /** Bytes of the value that have been looked at. */
    get offset() {
        return this.#offset;
    }
    /** What the keys of the object itself say so far. */
    get recognition() {
        return this.#recognition;
    }
    /** False when the value is too large or too deep to be kept, and only its end is looked for. */
    get checked() {
        return this.#checked;
    }
    scan(bytes, start, to) {
        let at = start + this.#offset;
        let result = 'more';
        while (at < to && result === 'more') {
            if (this.#inString) {
                at = endOfString(bytes, at, to);
                if (at >= to || bytes[at] === BACKSLASH)
                    break;
                result = this.#endString(bytes, start, at);
            }
            else {
                at = nextMark(bytes, at, to);
                if (at >= to)
                    break;
                result = this.#take(bytes, start, at);
            }
            if (result === 'more' || result === 'done')
                at++;
        }
        this.#offset = at - start;
        return result;
    }
    /** From now on only the end matters. */
    stopChecking(bytes, start) {
        this.#flat = this.#isFlat(bytes, start, start + this.#offset);
        this.#checked = false;
        this.#keyFrom = -1;
        this.#uncheckedDepth = this.#open.length;
        this.#open = [];
    }
    /** How many bytes can be forgotten once checking has stopped; they count as forgotten then. */
    forget() {
        const count = Math.max(0, this.#offset - MAX_INDENT_BYTES);
        this.#offset -= count;
        return count;
    }
    #endString(bytes, start, at) {
        if (bytes[at] === NEWLINE)
            return 'torn';
        this.#inString = false;
        if (this.#keyFrom >= 0)
            this.#recognise(bytes, start + this.#keyFrom, at);
        return this.#depth() === 0 ? 'done' : 'more';
    }
    #recognise(bytes, from, to) {
        this.#keyFrom = -1;
        if (to - from > LONGEST_KEY)
            return;
        const recognition = recogniseKey(bytes.toString('latin1', from, to));
        if (recognition !== 'none')
            this.#recognition = recognition;
    }
    #take(bytes, start, at) {
        const byte = bytes[at] ?? 0;
        if (byte === QUOTE)
            return this.#startString(bytes, start, at);
        if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET)
            return this.#close(byte);
        if (byte === OPEN_BRACE && this.#isMisplaced(bytes, start, at))
            return 'misplaced';
        if (this.#checked)
            this.#open.push(byte);
        else
            this.#uncheckedDepth++;
        if (this.#open.length > MAX_DEPTH)
            this.stopChecking(bytes, start);
        return 'more';
    }
    #startString(bytes, start, at) {
        this.#inString = true;
        if (this.#open.length !== 1 || this.#recognition === 'entry')
            return 'more';
        const before = bytes[lastSignificant(bytes, this.#floor(start, at), at)];
        if (before === OPEN_BRACE || before === COMMA)
            this.#keyFrom = at + 1 - start;
        return 'more';
    }
    /** A bracket that closes an outer one closes what was left open inside it, too: the value ends, if broken. */
    #close(byte) {
        if (!this.#checked) {
            this.#uncheckedDepth--;
            return this.#uncheckedDepth === 0 ? 'done' : 'more';
        }
        const partner = byte === CLOSE_BRACE ? OPEN_BRACE : OPEN_BRACKET;
        const level = this.#open.at(-1) === partner ? this.#open.length - 1 : this.#open.lastIndexOf(partner);
        if (level < 0)
            return 'misplaced';
        if (level === this.#open.length - 1)
            this.#open.pop();
        else
            this.#open.length = level;
        return level === 0 ? 'done' : 'more';
    }
    #isMisplaced(bytes, start, at) {
        const floor = this.#floor(start, at);
        const before = lastSignificant(bytes, floor, at);
        if (before < floor)
            return false;
        if (this.#checked && !this.#mayPrecedeValue(bytes[before]))
            return true;
        return this.#startsAnEntry(bytes, start, before, at);
    }
    #mayPrecedeValue(byte) {
        if (byte === COMMA)
            return this.#open.at(-1) === OPEN_BRACKET;
        return byte === COLON || byte === OPEN_BRACKET;
    }
    /** Inside an entry no line starts with a brace as far to the left as the entry, unless nothing is indented at all. */
    #startsAnEntry(bytes, start, before, at) {
        if (this.#checked && this.#recognition !== 'entry')
            return false;
        const newline = bytes.subarray(before + 1, at).lastIndexOf(NEWLINE);
        if (newline < 0 || at - before - newline - 2 > this.#indent)
            return false;
        this.#flat ??= this.#isFlat(bytes, start, at);
        return !this.#flat;
    }
    #isFlat(bytes, start, to) {
        let at = start + 1;
        while (at < to && bytes[at] !== NEWLINE) {
            if ((bytes[at] ?? 0) > SPACE)
                return false;
            at++;
        }
        let indent = 0;
        while (at + 1 + indent < to && (bytes[at + 1 + indent] ?? 0) <= SPACE)
            indent++;
        return indent <= this.#indent;
    }
    #floor(start, at) {
        return Math.max(start, at - MAX_INDENT_BYTES);
    }
    #depth() {
        return this.#checked ? this.#open.length : this.#uncheckedDepth;
    }
}

;// CONCATENATED MODULE: ./lib/collect/block-guess.js
const MAX_BLOCK_BYTES = 1 << 16;
/** What may be searched in vain before the first success: a file that is not indented as expected costs no more. */
const FIRST_CREDIT_BYTES = 1 << 22;
/** Guesses where an indented object ends, many times faster than a scan can find it. */
class BlockGuess {
    #credit = FIRST_CREDIT_BYTES;
    #indent = -1;
    #closing = Buffer.alloc(0);
    /** Length up to the first line that has a closing brace as far left as the object at the window's start; -1 without. */
    length(window, indent) {
        if (this.#credit <= 0)
            return -1;
        if (indent !== this.#indent) {
            this.#indent = indent;
            this.#closing = Buffer.from(`\n${' '.repeat(indent)}}`);
        }
        const { bytes, from, to } = window;
        const block = bytes.subarray(from, Math.min(to, from + MAX_BLOCK_BYTES));
        const at = block.indexOf(this.#closing);
        this.#credit -= at < 0 ? block.length : at;
        return at < 0 ? -1 : at + this.#closing.length;
    }
    /** To be told of a guess that was right. */
    confirm(length) {
        this.#credit = Math.min(FIRST_CREDIT_BYTES, this.#credit + 2 * length);
    }
}

;// CONCATENATED MODULE: ./lib/collect/whole-entries.js




/** Longer lines are left to the scan, which decides early what they are. */
const MAX_LINE_BYTES = 1 << 20;
/**
 * The fast ways to an entry, for exports with a line or an indented block for each. What they cut out and JSON.parse
 * takes is the whole object and nothing more, so that they find nothing else than a scan would.
 */
class WholeEntries {
    #cursor;
    #blocks = new BlockGuess();
    #lineTried = -1;
    constructor(cursor) {
        this.#cursor = cursor;
    }
    /** The entry that starts here, when it can be had without a scan. */
    next(standing) {
        const lineLength = this.#cursor.lineLength();
        if (lineLength < 0)
            return undefined;
        const { bytes, from } = this.#cursor.window;
        const isBrace = lineLength === 1 || (lineLength === 2 && bytes[from + 1] === RETURN);
        return isBrace ? this.#block(standing) : this.#line(lineLength, standing);
    }
    #line(length, standing) {
        // Once a line: with several objects on it, each try would read all of the rest.
        if (length > MAX_LINE_BYTES || this.#lineTried === this.#cursor.lineKey)
            return undefined;
        const { bytes, from } = this.#cursor.window;
        let last = from + length - 1;
        if (bytes[last] === RETURN)
            last--;
        if (bytes[last] === COMMA)
            last--;
        if (bytes[last] !== CLOSE_BRACE)
            return undefined;
        this.#lineTried = this.#cursor.lineKey;
        const value = this.#parse(last + 1 - from, standing);
        return value && { value, end: 'line', length };
    }
    #block(standing) {
        if (this.#cursor.indent < 0)
            return undefined;
        const length = this.#blocks.length(this.#cursor.window, this.#cursor.indent);
        const value = length < 0 ? undefined : this.#parse(length, standing);
        if (value === undefined)
            return undefined;
        this.#blocks.confirm(length);
        return { value, end: 'value', length };
    }
    #parse(length, standing) {
        const { bytes, from } = this.#cursor.window;
        const value = parseObject(bytes.toString('utf8', from, from + length));
        return value !== undefined && isEntry(value, standing) ? value : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/collect/json-stream.js







/** Far above the 256 KiB that Cloud Logging takes for an entry. */
const MAX_VALUE_BYTES = 16 << 20;
/** An object in which no key of an entry has come by then is taken to be what is around entries. */
const UNDECIDED_BYTES = 1 << 20;
const MAX_NESTING = 16;
const MAX_SCALAR_BYTES = 64;
const SCALAR = /^(?:true|false|null|-?\d[\d.eE+-]*)$/;
const NO_ENTRY = 'not a log entry';
const NOT_JSON = 'not valid JSON';
const TOO_LARGE = 'larger than 16 MB or nested too deeply';
const CUT = 'the file ends in the middle of this entry';
const NOT_CLOSED = 'the file ends before its list of entries does';
/** Splits UTF-8 that arrives in pieces into entries: lists, lines, objects one after another, and what is wrapped around them. */
class JsonStream {
    #sink;
    #nesting;
    #cursor = new Cursor();
    #window = this.#cursor.window;
    #whole = new WholeEntries(this.#cursor);
    #onMark;
    #step = this.#between;
    #scanner = new ValueScanner(OPEN_BRACE, 0);
    #place = { unit: 'line', number: 1 };
    #valueIndent = 0;
    /** Whether it is clear that the value has no entries in it, or cannot be opened. */
    #decided = false;
    #inJunk = false;
    #ended = false;
    #cut = false;
    constructor(sink) {
        this.#sink = sink;
        this.#nesting = new Nesting(sink.flaws);
        this.#onMark = (mark) => (mark === COMMA ? this.#nesting.comma() : this.#nesting.colon());
    }
    /** Whether the text says itself that there are no entries. */
    get emptyExport() {
        return this.#nesting.emptyExport;
    }
    push(chunk) {
        this.#window.append(chunk);
        this.#run();
    }
    end() {
        this.#ended = true;
        this.push(Buffer.of(NEWLINE));
        while (this.#step === this.#value && !this.#cut) {
            if (this.#mayWrap())
                this.#descend(NOT_JSON);
            else
                this.#reportBroken(CUT);
            this.#run();
        }
        if (this.#nesting.depth > 0 && !this.#cut)
            this.#reportUnclosed();
        this.#nesting.closeAll();
    }
    #run() {
        while (this.#step())
            ;
    }
    /** Each step returns whether another one can follow before more bytes arrive. */
    #between() {
        const byte = this.#cursor.skipBlanks(this.#onMark);
        if (byte >= 0)
            this.#start(byte);
        return byte >= 0;
    }
    #start(byte) {
        this.#valueIndent = Math.max(0, this.#cursor.indent);
        if (byte === OPEN_BRACE && !this.#nesting.takesValue)
            this.#nesting.closeObjects();
        this.#place = this.#nesting.place(this.#cursor.line);
        if (byte === OPEN_BRACE && this.#takeWhole())
            return;
        if (byte === OPEN_BRACKET && this.#nesting.depth < MAX_NESTING)
            this.#open('array', NO_ENTRY);
        else if (byte === CLOSE_BRACKET)
            this.#close('array');
        else if (byte === CLOSE_BRACE)
            this.#close('object');
        else if (byte === OPEN_BRACE || byte === OPEN_BRACKET || byte === QUOTE) {
            this.#scanner = new ValueScanner(byte, this.#valueIndent);
            this.#decided = false;
            this.#step = this.#value;
        }
        else
            this.#step = this.#scalar;
    }
    #takeWhole() {
        const whole = this.#whole.next(this.#standing());
        if (whole === undefined)
            return false;
        this.#emit(whole.value);
        if (whole.end === 'line')
            this.#cursor.consumeLine(whole.length);
        else
            this.#consumeValue(whole.length);
        return true;
    }
    #open(kind, why) {
        this.#nesting.open(kind, { place: this.#place, indent: this.#valueIndent, why });
        this.#cursor.consume(1);
    }
    #close(kind) {
        this.#nesting.close(kind);
        this.#cursor.consume(1);
    }
    #value() {
        const { bytes, from, to } = this.#window;
        const limit = this.#limit();
        const result = this.#scanner.scan(bytes, from, Math.min(to, from + limit));
        if (result === 'done')
            this.#finish();
        else if (result !== 'more')
            this.#giveUp(result);
        else if (to - from < limit)
            return this.#wait();
        else if (limit === MAX_VALUE_BYTES)
            this.#scanner.stopChecking(bytes, from);
        else if (this.#mayWrap())
            this.#descend(NO_ENTRY);
        else
            this.#decided = true;
        return true;
    }
    #limit() {
        if (!this.#scanner.checked)
            return Number.POSITIVE_INFINITY;
        return this.#decided ? MAX_VALUE_BYTES : UNDECIDED_BYTES;
    }
    #wait() {
        if (!this.#scanner.checked)
            this.#consumeValue(this.#scanner.forget());
        return false;
    }
    #finish() {
        const { bytes, from } = this.#window;
        const first = bytes[from];
        if (!this.#scanner.checked)
            this.#reportBroken(TOO_LARGE);
        else if (first === QUOTE)
            this.#finishString();
        else if (first === OPEN_BRACKET)
            this.#nesting.stranger({ place: this.#place, why: NO_ENTRY });
        else if (!this.#finishObject(parseObject(bytes.toString('utf8', from, from + this.#scanner.offset))))
            return;
        this.#consumeValue(this.#scanner.offset);
        this.#step = this.#between;
    }
    #finishString() {
        const { bytes, from } = this.#window;
        if (!this.#nesting.takesValue)
            this.#nesting.key(bytes.toString('utf8', from + 1, from + this.#scanner.offset - 1));
        else
            this.#nesting.stranger({ place: this.#place, why: NO_ENTRY });
    }
    /** False when the object is not consumed, since entries may be inside. */
    #finishObject(value) {
        if (value !== undefined && isEntry(value, this.#standing())) {
            this.#emit(value);
            return true;
        }
        if (value === undefined ? this.#mayWrap() : this.#canOpen() && Object.values(value).some(isContainer)) {
            this.#descend(value === undefined ? NOT_JSON : NO_ENTRY);
            return false;
        }
        if (value === undefined)
            this.#reportBroken(NOT_JSON);
        else
            this.#nesting.childless(value, { place: this.#place, why: NO_ENTRY });
        return true;
    }
    #giveUp(result) {
        if (this.#mayWrap()) {
            this.#descend(NOT_JSON);
            return;
        }
        const { from, to } = this.#window;
        const { offset, checked } = this.#scanner;
        const atEnd = this.#ended && from + offset + 1 === to;
        this.#reportBroken(atEnd ? CUT : checked ? NOT_JSON : TOO_LARGE);
        const indent = this.#cursor.measureIndent(offset);
        this.#consumeValue(offset);
        this.#cursor.setIndent(indent);
        this.#step = result === 'torn' ? this.#resync : this.#between;
    }
    /** After a torn string: skips to the line that starts the next value or closes what is around the broken one. */
    #resync() {
        const length = this.#cursor.lineLength();
        const { bytes, from, to } = this.#window;
        if (length < 0) {
            this.#cursor.consume(to - from);
            return false;
        }
        const lineStart = from + length + 1;
        let at = lineStart;
        while (at < to && at - lineStart < MAX_INDENT_BYTES && isIndent(bytes[at] ?? 0))
            at++;
        if (at === to) {
            this.#cursor.consume(length);
            return false;
        }
        this.#cursor.consumeLine(length);
        if (this.#resumes(bytes[at] ?? 0, at - lineStart))
            this.#step = this.#between;
        return true;
    }
    #resumes(byte, indent) {
        const inner = this.#nesting.inner;
        const limit = inner?.kind === 'object' ? inner.indent : this.#valueIndent;
        if (byte === OPEN_BRACE)
            return indent <= limit;
        if (byte === OPEN_BRACKET)
            return inner === undefined && indent === 0;
        if (byte === CLOSE_BRACKET)
            return indent < limit || indent === 0;
        return byte === CLOSE_BRACE && indent < limit;
    }
    /** Numbers, true, false, null, and text that is no JSON at all. */
    #scalar() {
        const { bytes, from, to } = this.#window;
        const end = endOfScalar(bytes, from, to, this.#nesting.depth === 0 ? 'line' : 'member');
        const tooLong = end - from > MAX_SCALAR_BYTES;
        if (end === to && !tooLong && !this.#inJunk)
            return false;
        if (!this.#inJunk) {
            const isScalar = !tooLong && SCALAR.test(bytes.toString('latin1', from, end).trimEnd());
            this.#nesting.stranger({ place: this.#place, why: isScalar ? NO_ENTRY : NOT_JSON });
        }
        this.#cursor.consume(end - from);
        this.#inJunk = end === to;
        if (!this.#inJunk)
            this.#step = this.#between;
        return !this.#inJunk;
    }
    #descend(why) {
        this.#open('object', why);
        this.#step = this.#between;
    }
    #canOpen() {
        const { bytes, from } = this.#window;
        return bytes[from] === OPEN_BRACE && this.#scanner.checked && this.#nesting.depth < MAX_NESTING;
    }
    /** Whether the value, as far as it has come, is an object that may be around entries instead of being one. */
    #mayWrap() {
        const { recognition, offset } = this.#scanner;
        if (recognition === 'entry' || !this.#canOpen())
            return false;
        const { bytes, from } = this.#window;
        return recognition === 'none' || mentionsEntryKey(bytes.subarray(from, from + offset));
    }
    #reportBroken(why) {
        this.#cut = why === CUT;
        const inner = this.#nesting.inner;
        this.#nesting.broken({ place: inner?.kind === 'object' ? inner.place : this.#place, why });
    }
    #reportUnclosed() {
        const inner = this.#nesting.inner;
        if (inner?.kind === 'object' && inner.found === 0)
            this.#reportBroken(CUT);
        else
            this.#nesting.broken({ place: { unit: 'end', number: 0 }, why: NOT_CLOSED });
    }
    #standing() {
        if (this.#nesting.inner?.kind === 'object')
            return 'member';
        return this.#nesting.insideObject ? 'wrapped' : 'list';
    }
    #emit(value) {
        this.#nesting.entry();
        this.#sink.entry(value);
    }
    #consumeValue(length) {
        if (this.#nesting.depth === 0)
            this.#cursor.consumeCounted(length);
        else
            this.#cursor.consumeUncounted(length);
    }
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./lib/collect/read-export.js







/** Reads exports in order. `paths`: files, or `-` for standard input. */
async function* readExports(paths, stdin) {
    let bytesBefore = 0;
    for (const path of paths) {
        let bytesRead = bytesBefore;
        for await (const batch of readExport(path, stdin)) {
            bytesRead = bytesBefore + batch.bytesRead;
            yield { ...batch, bytesRead };
        }
        bytesBefore = bytesRead;
    }
}
async function* readExport(path, stdin) {
    const name = sourceName(path);
    const content = new ExportContent(name);
    let bytesRead = 0;
    async function* counted() {
        for await (const chunk of readBytes(path, stdin)) {
            bytesRead += chunk.length;
            yield chunk;
        }
    }
    try {
        for await (const chunk of decode(counted())) {
            content.push(chunk);
            yield { ...content.take(), bytesRead };
        }
    }
    catch (error) {
        if (!(error instanceof DecodeError))
            throw error;
        throw problem(name, error.message, error);
    }
    content.end();
    yield { ...content.take(), bytesRead };
}
/** What one export holds, as it is read. */
class ExportContent {
    #name;
    #stream;
    #entries = [];
    #unreadable = [];
    #unreadableCount = 0;
    #detailed = 0;
    #first;
    #anyEntry = false;
    #blank = true;
    constructor(name) {
        this.#name = name;
        this.#stream = new JsonStream({
            entry: (value) => this.#entries.push(toLogEntry(value)),
            flaws: (flaws) => this.#note(flaws),
        });
    }
    push(chunk) {
        this.#blank &&= isBlankText(chunk);
        this.#stream.push(chunk);
    }
    /** Throws when there is nothing in it that a run could be about. */
    end() {
        if (this.#blank)
            throw problem(this.#name, 'is empty');
        this.#stream.end();
        if (this.#anyEntry || this.#entries.length > 0 || this.#stream.emptyExport)
            return;
        const first = this.#first === undefined ? '' : ` (${this.#first.where}: ${this.#first.why})`;
        throw problem(this.#name, `holds no log entry that can be read${first}`);
    }
    /** What has been read since the last call. */
    take() {
        const taken = { entries: this.#entries, unreadable: this.#unreadable, unreadableCount: this.#unreadableCount };
        this.#anyEntry ||= this.#entries.length > 0;
        this.#entries = [];
        this.#unreadable = [];
        this.#unreadableCount = 0;
        return taken;
    }
    #note(flaws) {
        this.#unreadableCount += flaws.count;
        const details = flaws.details.slice(0, MAX_DETAILS - this.#detailed).map((flaw) => this.#describe(flaw));
        this.#detailed += details.length;
        this.#first ??= details[0];
        this.#unreadable.push(...details);
    }
    #describe({ place, why }) {
        const where = place.unit === 'end' ? 'end' : `${place.unit} ${place.number}`;
        return { where: `${this.#name}, ${where}`, why };
    }
}
function isBlankText(chunk) {
    return chunk.toString().trim() === '';
}
function problem(thing, reason, cause) {
    return new user_error/* UserError */.y({ thing, reason, remedy: `${MAKE_AN_EXPORT}.` }, { cause });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/types/templates.js
const TEMPLATE_NAMES = ['issue', 'worklog', 'pull-request', 'summary'];

;// CONCATENATED MODULE: ./lib/collect/read-templates.js




/** The templates that a folder holds, which replace the bundled ones of the same name. */
async function readTemplates(folder) {
    if (folder === undefined)
        return {};
    await mustBeFolder(folder);
    const found = await Promise.all(TEMPLATE_NAMES.map(async (name) => {
        const source = await readIfThere(folder, name);
        return source === undefined ? [] : [[name, source]];
    }));
    return Object.fromEntries(found.flat());
}
async function mustBeFolder(folder) {
    const found = await (0,promises_.stat)(folder).catch(() => undefined);
    if (found?.isDirectory() === true)
        return;
    const reason = found === undefined ? 'does not exist' : 'is not a folder';
    const remedy = 'Name a folder that holds issue.hbs or worklog.hbs';
    throw new user_error/* UserError */.y({ thing: `templates ${folder}`, reason, remedy });
}
async function readIfThere(folder, name) {
    const origin = external_node_path_.join(folder, `${name}.hbs`);
    try {
        return { origin, text: await (0,promises_.readFile)(origin, 'utf8') };
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
            return undefined;
        const remedy = 'Make it readable, or remove it to use the bundled one';
        throw new user_error/* UserError */.y({ thing: `template ${origin}`, reason: 'cannot be read', remedy }, { cause });
    }
}

// EXTERNAL MODULE: ./lib/render/format.js
var format = __nccwpck_require__(9109);
;// CONCATENATED MODULE: ./lib/publish/progress.js

/** A terminal gets a line that moves, a log one line every few seconds. */
const TERMINAL_MILLIS = 100;
const LOG_MILLIS = 3_000;
/** Reports on standard error, so that standard output stays clean. */
function progressOn(stream) {
    const pause = stream.isTTY ? TERMINAL_MILLIS : LOG_MILLIS;
    let last = Date.now();
    let shown = false;
    return {
        report({ entries, bytes, total, position }) {
            const now = Date.now();
            if (now - last < pause)
                return;
            last = now;
            const done = total === undefined ? '' : `, ${(0,format/* percent */.KN)(bytes, total)}`;
            const text = `Reading: ${(0,format/* count */.U9)(entries)} entries${done}${position === '' ? '' : `, at ${(0,format/* clock */.pm)(position)}`}`;
            stream.write(stream.isTTY ? `\r\u001b[2K${text}` : `${text}\n`);
            shown = true;
        },
        done() {
            if (shown && stream.isTTY)
                stream.write('\r\u001b[2K');
        },
    };
}

;// CONCATENATED MODULE: ./lib/connect.js





/** From here on memory matters more than speed. */
const LONG_READ_BYTES = 32 * 1024 * 1024;
/**
 * Entries are garbage as soon as they are counted. A young generation that does not grow costs some speed and keeps a
 * million of them near 250 MB, where V8 by itself takes 400 and more.
 */
function keepHeapSmall() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
}
/** The real world: files, standard streams. `desk` takes the documents. */
function connect(settings, desk) {
    return {
        logs: {
            read: () => readExports(settings.logsFiles, process.stdin),
            async totalBytes() {
                const total = await totalBytes(settings.logsFiles);
                if (total === undefined || total > LONG_READ_BYTES)
                    keepHeapSmall();
                return total;
            },
        },
        config: { read: () => readConfig(settings.configFile) },
        templates: { read: () => readTemplates(settings.templates) },
        desk,
        progress: progressOn(process.stderr),
    };
}

// EXTERNAL MODULE: ./lib/render/ranking.js
var ranking = __nccwpck_require__(5546);
// EXTERNAL MODULE: ./lib/render/worklog-view.js
var worklog_view = __nccwpck_require__(2343);
// EXTERNAL MODULE: ./lib/publish/check-documents.js + 1 modules
var check_documents = __nccwpck_require__(9064);
// EXTERNAL MODULE: ./lib/publish/write-documents.js
var write_documents = __nccwpck_require__(1531);
;// CONCATENATED MODULE: ./lib/publish/preview-desk.js





/** Writes the documents and prints the ranking on a terminal. */
function previewDesk(out, print) {
    return {
        async deliver(documents, report) {
            (0,check_documents/* checkDocuments */.F)(documents);
            await (0,write_documents/* writeDocuments */.i)(out, documents);
            const gaps = report.coverage.gaps.map((gap) => `! ${gap}`);
            const folder = external_node_path_.normalize(out);
            const opened = report.clusters.filter(({ action }) => action.do === 'open').length;
            const files = `Worklog: ${folder}/worklog.md  Issues it would open: ${opened} in ${folder}/issues`;
            print([(0,worklog_view/* headlineOf */.g)(report), ...gaps, '', (0,ranking/* renderRanking */.$)(report), '', files].join('\n'));
        },
    };
}

;// CONCATENATED MODULE: ./lib/normalise/fields.js
function objectAt(value, key) {
    const member = fields_isObject(value) ? value[key] : undefined;
    return fields_isObject(member) ? member : undefined;
}
/** Strings as they are, numbers and booleans written out; '' counts as absent. */
function textAt(value, key) {
    return fields_isObject(value) ? scalarText(value[key]) : undefined;
}
function firstText(value, keys) {
    for (const key of keys) {
        const text = textAt(value, key);
        if (text !== undefined)
            return text;
    }
    return undefined;
}
function fields_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function scalarText(value) {
    if (typeof value === 'string')
        return value === '' ? undefined : value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/normalise/source.js

/** Callers that a logging library names when it forwards for another: they stand for every statement at once. */
const LOGGING_LIBRARIES = new Set([
    'logging',
    'logging.handlers',
    'loguru',
    'loguru._logger',
    'structlog',
    'winston',
    'pino',
]);
/** Where the entry says that it was written: `sourceLocation`, or the labels and fields that logging libraries write. */
function sourceOf(raw, json) {
    const audit = objectAt(raw, 'protoPayload');
    if (audit !== undefined)
        return calledMethod(audit);
    const location = objectAt(raw, 'sourceLocation');
    const inner = objectAt(json, 'labels');
    const labels = inner === undefined ? objectAt(raw, 'labels') : { ...objectAt(raw, 'labels'), ...inner };
    const stated = firstText(labels, ['module']) ?? firstText(json, ['module', 'logger', 'logger_name', 'log.source.module']);
    const context = textAt(objectAt(json, 'context'), 'name');
    return {
        module: isLoggingLibrary(stated) ? (context ?? firstText(json, ['logger']) ?? stated) : (stated ?? context),
        function: textAt(location, 'function') ?? firstText(labels, ['function']) ?? firstText(json, ['function', 'funcName']),
        file: textAt(location, 'file') ??
            firstText(labels, ['file']) ??
            firstText(json, ['filename', 'pathname', 'log.source.file']),
        line: textAt(location, 'line') ?? firstText(labels, ['line']) ?? firstText(json, ['lineno', 'line']),
    };
}
/** An audit log is written where a method of an API is called. */
function calledMethod(audit) {
    return {
        module: textAt(audit, 'serviceName'),
        function: textAt(audit, 'methodName'),
        file: undefined,
        line: undefined,
    };
}
function isLoggingLibrary(module) {
    return module !== undefined && LOGGING_LIBRARIES.has(module);
}

;// CONCATENATED MODULE: ./lib/cluster/mask-characters.js
const DIGIT = 1;
const LOWER = 2;
const UPPER = 4;
const mask_characters_COLON = 8;
const SLASH = 16;
const DOT = 32;
const AT = 64;
const mask_characters_BACKSLASH = 128;
const HASH = 256;
const OTHER = 512;
const mask_characters_SPACE = 1024;
const STRUCTURE = 2048;
const SYMBOL = 4096;
const WIDE = 8192;
/** Beside LOWER or UPPER, and in the classes of a run: what no hexadecimal number holds. */
const BEYOND_HEX = 16_384;
const LETTER = LOWER | UPPER;
/** All that plain words hold. */
const mask_characters_WORD = LETTER | BEYOND_HEX | OTHER;
/** What else goes on inside a piece. */
const INSIDE = DIGIT | mask_characters_COLON | SLASH | DOT | AT | mask_characters_BACKSLASH | HASH;
/** Stands behind the last character of a text. */
const END = 255;
/** Stand for the characters beyond ASCII, by their class: nothing else about them matters to the scanner. */
const LETTER_BEYOND_ASCII = 128;
const SPACE_BEYOND_ASCII = 129;
const STRUCTURE_BEYOND_ASCII = 130;
const SYMBOL_BEYOND_ASCII = 131;
const WIDE_BEYOND_ASCII = 132;
/** Not exported: within its own module a table is a constant to the optimiser, elsewhere it is loaded for each look. */
const KINDS = kindsOfUnits();
function kindsOfUnits() {
    const kinds = new Uint16Array(256).fill(mask_characters_SPACE);
    kinds.fill(OTHER, 33, 127);
    kinds.fill(DIGIT, 48, 58);
    kinds.fill(UPPER, 65, 71);
    kinds.fill(UPPER | BEYOND_HEX, 71, 91);
    kinds.fill(LOWER, 97, 103);
    kinds.fill(LOWER | BEYOND_HEX, 103, 123);
    const special = [
        [':', mask_characters_COLON],
        ['/', SLASH],
        ['.', DOT],
        ['@', AT],
        ['\\', mask_characters_BACKSLASH],
        ['#', HASH],
        ['=()[]{}<>,;|"\'`', STRUCTURE],
    ];
    for (const [characters, kind] of special) {
        for (const character of characters)
            kinds[character.charCodeAt(0)] = kind;
    }
    kinds[LETTER_BEYOND_ASCII] = LOWER | BEYOND_HEX;
    kinds[STRUCTURE_BEYOND_ASCII] = STRUCTURE;
    kinds[SYMBOL_BEYOND_ASCII] = SYMBOL;
    kinds[WIDE_BEYOND_ASCII] = WIDE;
    return kinds;
}
function isSpaceBeyondAscii(code) {
    return ((code >= 0x80 && code <= 0xa0) ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        (code >= 0x2028 && code <= 0x2029) ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
/** Pictures and marks that come and go with the encoding: emoji, boxes, joiners, invisible marks, halves of pairs. */
function isSymbol(code) {
    return (code === 0xad ||
        (code >= 0x200b && code <= 0x200f) ||
        (code >= 0x202a && code <= 0x202e) ||
        (code >= 0x2060 && code <= 0x206f) ||
        (code >= 0x2300 && code <= 0x27bf) ||
        (code >= 0x2b00 && code <= 0x2bff) ||
        (code >= 0xd800 && code <= 0xdfff) ||
        (code >= 0xfe00 && code <= 0xfe0f) ||
        code === 0xfeff ||
        (code >= 0xfff0 && code <= 0xffff));
}
function isWidePunctuation(code) {
    return ((code >= 0x3001 && code <= 0x303f) ||
        (code >= 0xff01 && code <= 0xff0f) ||
        (code >= 0xff1a && code <= 0xff20) ||
        (code >= 0xff3b && code <= 0xff40) ||
        (code >= 0xff5b && code <= 0xff65));
}
/** The unit of a UTF-16 code: itself within ASCII, else what stands for its class. */
function unitOf(code) {
    if (code < 128)
        return code;
    if (isSymbol(code))
        return SYMBOL_BEYOND_ASCII;
    if (isSpaceBeyondAscii(code))
        return SPACE_BEYOND_ASCII;
    if (isWidePunctuation(code))
        return STRUCTURE_BEYOND_ASCII;
    return code >= 0x2e80 ? WIDE_BEYOND_ASCII : LETTER_BEYOND_ASCII;
}
/** The class of a unit; WIDE is a letter of a script that is written without spaces. */
function kindOf(unit) {
    return KINDS[unit] ?? mask_characters_SPACE;
}
/** The class of the character at `at`. */
function kindAt(units, at) {
    return KINDS[units[at] ?? END] ?? mask_characters_SPACE;
}
function isHexUnit(unit) {
    return (kindOf(unit) & (DIGIT | LETTER)) !== 0 && (kindOf(unit) & BEYOND_HEX) === 0;
}
function isDigitUnit(unit) {
    return unit >= 48 && unit <= 57;
}
function isLetterUnit(unit) {
    return (kindOf(unit) & LETTER) !== 0;
}
/** Looked up once, since the lookup on strings of many kinds costs more than the call. */
const { charCodeAt, slice } = String.prototype;
/** Reused from message to message: arrays for each would cost more than reading it. */
let units = new Uint8Array(4_096);
const encoder = new TextEncoder();
function writeAscii(text, length) {
    const { read, written } = encoder.encodeInto(text, units);
    return read === length && written === length;
}
/** One unit for each character of a text, and END twice behind the last; valid until the next call. */
function unitsOf(text) {
    const { length } = text;
    if (length + 2 > units.length)
        units = new Uint8Array(2 * length + 2);
    if (!writeAscii(text, length))
        for (let i = 0; i < length; i++)
            units[i] = unitOf(charCodeAt.call(text, i));
    units[length] = END;
    units[length + 1] = END;
    return units;
}
/** `text.slice(from, to)`. */
function part(text, from, to) {
    return slice.call(text, from, to);
}

;// CONCATENATED MODULE: ./lib/cluster/mask-codes.js
/** Characters that the scanner compares with. */
const BLANK = 32;
const BANG = 33;
const mask_codes_QUOTE = 34;
const HASH_MARK = 35;
const DOLLAR = 36;
const PERCENT = 37;
const APOSTROPHE = 39;
const ROUND_OPEN = 40;
const ROUND_CLOSE = 41;
const mask_codes_COMMA = 44;
const HYPHEN = 45;
const FULL_STOP = 46;
const STROKE = 47;
const ONE = 49;
const TWO = 50;
const FOUR = 52;
const FIVE = 53;
const COLON_MARK = 58;
const SEMICOLON = 59;
const LESS_THAN = 60;
const EQUALS = 61;
const GREATER_THAN = 62;
const QUESTION = 63;
const AT_MARK = 64;
const FIRST_LETTER = 65;
const CAPITAL_H = 72;
const CAPITAL_W = 87;
const SQUARE_OPEN = 91;
const REVERSE_STROKE = 92;
const SQUARE_CLOSE = 93;
const UNDERSCORE = 95;
const BACKTICK = 96;
const SMALL_S = 115;
const CURLY_OPEN = 123;
const BAR = 124;
const CURLY_CLOSE = 125;
const TILDE = 126;

;// CONCATENATED MODULE: ./lib/cluster/mask-lexicon.js

const setOf = (words) => new Set(words.split(' '));
const LONGEST = 15; // characters of a word: one bit each
const ALL_UNITS = 256;
function lexiconOf(words, startsOf) {
    const lengths = new Uint16Array(ALL_UNITS);
    const spellings = Array.from({ length: ALL_UNITS }, () => []);
    for (const word of words) {
        if (word.length > LONGEST)
            throw new Error(`too long for a lexicon: ${word}`);
        for (const start of startsOf(word))
            lengths[start] = (lengths[start] ?? 0) | (1 << word.length);
        const spelling = Uint8Array.from(word, (character) => unitOf(character.charCodeAt(0)));
        spellings[spelling[0] ?? END]?.push(spelling);
    }
    return { words, lengths, spellings };
}
/** For words that are looked for as they are; within ASCII, but for their first letter. */
function exactly(words) {
    return lexiconOf(words, (word) => [unitOf(word.charCodeAt(0))]);
}
/** For lower-case words that are looked for in any case; a letter beyond ASCII may turn into one within it: the sign for kelvin. */
function inAnyCase(words) {
    return lexiconOf(words, (word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0), LETTER_BEYOND_ASCII]);
}
/** Whether a word of the lexicon starts with the unit. */
function mayStart({ lengths }, unit) {
    return lengths[unit] !== 0;
}
function mayHold({ lengths }, unit, length) {
    return length <= LONGEST && (((lengths[unit] ?? 0) >> length) & 1) !== 0;
}
function isSpelled(units, from, spelling) {
    for (let i = 1; i < spelling.length; i++)
        if (units[from + i] !== spelling[i])
            return false;
    return true;
}
/** Whether the text from `from` to `to` is a word of the lexicon. */
function holds(lexicon, { text, units }, from, to) {
    const first = units[from] ?? END;
    if (!mayHold(lexicon, first, to - from))
        return false;
    if (first === LETTER_BEYOND_ASCII)
        return lexicon.words.has(part(text, from, to));
    for (const spelling of lexicon.spellings[first] ?? []) {
        if (spelling.length === to - from && isSpelled(units, from, spelling))
            return true;
    }
    return false;
}
/** Whether the text from `from` to `to` is a word of the lexicon in any case. */
function holdsInAnyCase(lexicon, { text, units }, from, to) {
    const isLikely = mayHold(lexicon, units[from] ?? END, to - from);
    return isLikely && lexicon.words.has(part(text, from, to).toLowerCase());
}
/** Words with a digit that are terms of the trade and not values. */
const TERMS = inAnyCase(setOf('http/1.0 http/1.1 http/2 http/2.0 http/3 http2 http3 ipv4 ipv6 utf-8 utf8 utf-16 utf-32 latin-1 latin1 iso-8859-1 ' +
    'cp1252 base64 base32 sha1 sha-1 sha256 sha-256 sha512 md5 oauth2 oauth2.0 socks4 socks5 tls1.2 tls1.3 tlsv1.2 ' +
    'tlsv1.3 sslv3 x509 x.509 s3 ec2 k8s i18n l10n h2 h11 b2b e2e psycopg2 bcrypt2 argon2 rs256 hs256 es256 aes256 ' +
    'aes-256 aes128 ed25519 p256 mp3 mp4 v8 layer3 layer4 layer7 l2 l3 l4 l7 x86 x64 x86_64 amd64 arm64 win32'));
/** What may follow a number and belongs to it: units, currencies, halves of the day, zones. */
const UNITS = exactly(setOf('ns us µs μs ms msec msecs s sec secs B b kB KB Kb MB Mb GB Gb TB KiB MiB GiB TiB bytes byte B/s kB/s KB/s MB/s Mb/s ' +
    'GB/s MiB/s Hz kHz MHz GHz % USD EUR GBP JPY CHF AM PM am pm UTC GMT PDT PST EDT EST CDT CST MDT MST CET CEST BST JST'));
const DAYS = exactly(setOf('Mon Tue Wed Thu Fri Sat Sun'));
const MONTHS = exactly(setOf('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'));
const METHODS = setOf('GET POST PUT PATCH DELETE HEAD OPTIONS WebSocket');
const REQUEST_METHODS = exactly(METHODS);
/** Fields that name the outcome of a request. */
const STATUS_FIELDS = inAnyCase(setOf('status code statuscode status_code response returned'));
/** Keys whose value says what happened, so that it is text and not a parameter. */
const TELLING_KEYS = inAnyCase(setOf('msg message event error err reason cause exception code desc detail details description error_message errormessage'));
const LITERALS = setOf('true false True False TRUE FALSE null NULL nil None NaN undefined');
/** Files that hold data: their names are parameters, the names of source files are not. */
const DATA_FILES = inAnyCase(setOf('pdf csv tsv json jsonl ndjson xml yaml yml toml ini txt log md html htm parquet avro orc xlsx xls docx doc pptx zip ' +
    'gz tgz tar bz2 7z rar png jpg jpeg gif svg webp bmp tiff ico mp3 mp4 wav avi mov mkv webm bin dat db sqlite sql ' +
    'bak tmp lock pid sock pem crt key cer conf cfg env jar war whl exe dll so dump pcap pcapng out map'));
/** Endings of host names. */
const DOMAINS = inAnyCase(setOf('com org net edu gov mil info biz io dev app co uk de fr nl jp kr cn tw in br ru it es pl ca au eu us internal local ' +
    'localdomain cloud site online'));

;// CONCATENATED MODULE: ./lib/cluster/mask-prefix.js



const LEVEL_WORDS = 'TRACE|DEBUG|INFO|NOTICE|WARNING|WARN|ERROR|ERR|CRITICAL|CRIT|FATAL|ALERT|EMERGENCY|PANIC|SEVERE|VERBOSE|LOG';
const LOWER_LEVEL_WORDS = LEVEL_WORDS.toLowerCase();
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,:]\\d{1,9})?(?: ?[AP]M\\b)?';
const ZONE = '(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})\\b)?';
const DATE = `(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?` +
    `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.](?:\\d{1,2}|${MONTH})[-/.]\\d{2,4}|${MONTH} {1,2}\\d{1,2}|\\d{1,2} ${MONTH}(?: \\d{4})?)`;
const TIME = `(?:${DATE}(?:,? {1,2}|[T_:])${CLOCK}|\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?)${ZONE}(?: \\d{4}\\b)?`;
const TIMESTAMP = new RegExp(`(?:\\[${TIME}\\]|${TIME}(?=[\\s|\\]:,-]))`, 'y');
const GAP = /[\s|:,-]{1,40}/y;
const PROCESS = /\[\d{1,12}(?:[:/]\w{1,20})?\]\s{0,8}/y;
const BRACKETED_LEVEL = new RegExp(`\\[(?:${LEVEL_WORDS}|${LOWER_LEVEL_WORDS})\\s{0,8}\\][\\s:|-]{0,8}`, 'y');
const OPEN_LEVEL = new RegExp(`(?:${LEVEL_WORDS}|${LOWER_LEVEL_WORDS})(?::(?=\\s)|\\s{1,12}[|]|\\s{1,12}-(?=\\s))\\s{0,16}`, 'y');
const BARE_LEVEL = new RegExp(`(?:${LEVEL_WORDS})\\s{1,12}(?=\\S)`, 'y');
/** Python's default: `INFO:root:message`. */
const LEVEL_AND_LOGGER = new RegExp(`(?:${LEVEL_WORDS}):[a-zA-Z_][\\w.]{0,100}:(?=\\S)`, 'y');
const LOGGERS = new RegExp(`[\\w.$/-]{1,100} {1,20}[-|] {1,20}(?:[\\w.$/-]{1,100} {1,20}[-|] {1,20})?(?=(?:${LEVEL_WORDS})\\s)`, 'y');
/** Forms of their own: Nest's logger, Go's glog, Ruby's Logger, and what Spring puts behind the level. */
const NEST = new RegExp(`\\[Nest\\] \\d{1,10}\\s{1,4}- ${TIME}\\s{1,12}(?:${LEVEL_WORDS})\\s{1,4}`, 'y');
const GLOG = new RegExp(`[IWEF]\\d{4} {1,2}${CLOCK} {1,8}\\d{1,10} `, 'y');
const RUBY = new RegExp(`[DIWEFA], \\[${TIME} #\\d{1,10}\\]\\s{1,4}(?:${LEVEL_WORDS}) -- [^:]{0,60}: `, 'y');
const SPRING = /\d{1,10} --- (?:\[[^\]]{0,80}\] {0,8}){1,3}/y;
function after(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}
function afterTime(text, at) {
    const end = after(TIMESTAMP, text, at);
    if (end === at)
        return at;
    return after(PROCESS, text, after(GAP, text, end));
}
function afterLevel({ text, units }, at) {
    const first = units[at] ?? END;
    if (first === SQUARE_OPEN)
        return after(BRACKETED_LEVEL, text, at);
    if (!isAsciiLetter(first))
        return at;
    const end = after(OPEN_LEVEL, text, at);
    return end > at ? end : after(LEVEL_AND_LOGGER, text, at);
}
function afterTimeAndLevel(scan, at) {
    const { text } = scan;
    const time = afterTime(text, at);
    if (time === at)
        return afterOwnForm(scan, at);
    const name = after(LOGGERS, text, time);
    const level = afterLevel(scan, name);
    return level === name ? after(SPRING, text, after(BARE_LEVEL, text, name)) : level;
}
/** Behind a logger's own form, or else a level; what stands second tells which it can be. */
function afterOwnForm(scan, at) {
    const { text, units } = scan;
    const second = units[at + 1] ?? END;
    if (isDigitUnit(second))
        return after(GLOG, text, at);
    if (second === mask_codes_COMMA)
        return after(RUBY, text, at);
    const end = units[at] === SQUARE_OPEN ? after(NEST, text, at) : at;
    return end > at ? end : afterLevel(scan, at);
}
/** Longest word that a level or the name of a day or month can be, in characters. */
const LONGEST_OPENING = 9;
const OPENINGS = exactly(new Set([
    ...LEVEL_WORDS.split('|'),
    ...LOWER_LEVEL_WORDS.split('|'),
    ...'Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec D I W E F A'.split(' '),
]));
function isAsciiLetter(unit) {
    return unit < LETTER_BEYOND_ASCII && isLetterUnit(unit);
}
function isLower(unit) {
    return (kindOf(unit) & LOWER) !== 0;
}
/** `Jun`, `ERROR`, `error:`; not `Found` and not `reading`. */
function looksLikeOpening(units, at, end) {
    if (end - at === 3)
        return true;
    if (isLower(units[at] ?? END))
        return units[end] === COLON_MARK || (units[end + 1] ?? END) < FIRST_LETTER;
    return end - at === 1 || !isLower(units[at + 1] ?? END);
}
/** A cheap look before the expressions: most messages start with a word of their own. */
function mayOpen(scan, at) {
    const { units } = scan;
    const first = units[at] ?? END;
    if (isDigitUnit(first) || first === SQUARE_OPEN)
        return true;
    if (!isAsciiLetter(first))
        return false;
    let end = at + 1;
    while (end <= at + LONGEST_OPENING && isAsciiLetter(units[end] ?? END))
        end++;
    return holds(OPENINGS, scan, at, end) && looksLikeOpening(units, at, end);
}
/** Where the statement's own words start: behind the time, process and level that a logging library puts before it. */
function prefixEnd(scan, start) {
    let at = start;
    while (mayOpen(scan, at)) {
        const end = afterTimeAndLevel(scan, at);
        if (end === at || end >= scan.length)
            return at;
        at = end;
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/cluster/mask-piece.js



const SHORTEST_HEX_WORD = 8; // characters; shorter ones are words: `facade`
const EMAIL = /^[^@\s]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,80}){1,8}$/;
const HOST = /^[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*$/i;
const LOCALHOST = /^localhost$/i;
const LONGEST_LABEL = 60; // characters
const MOST_LABELS = 11;
const SHORTEST_PORT = 2; // digits
const LONGEST_PORT = 5; // digits
/** All endings have two letters. */
const CODE_FILE = /\.(?:py|js|ts|go|rb|cc|sh|cs|rs|pl|so)$/;
const DRIVE_OR_SHARE = /^(?:[a-z]:\\|\\\\)/i;
const PATH_TO_FILE = /\/[^/]*\.[a-z]{1,5}$/i;
const NAME_BEYOND_ASCII = /[\p{L}\p{N}]/u;
/** Where a unit stands first, or -1. */
function indexIn(units, unit, from, to) {
    for (let i = from; i < to; i++)
        if (units[i] === unit)
            return i;
    return -1;
}
function lastDot(units, from, to) {
    let dot = to - 1;
    while (dot >= from && units[dot] !== FULL_STOP)
        dot--;
    return dot;
}
/** Whether characters of these classes are a long hexadecimal number. */
function isHexWord(kinds, length) {
    return length >= SHORTEST_HEX_WORD && (kinds & ~(DIGIT | LETTER)) === 0;
}
function isCodeFile(units, text, from, to) {
    return units[to - 3] === FULL_STOP && CODE_FILE.test(part(text, from, to));
}
function isHost(scan, from, dot, to) {
    const { text, units } = scan;
    const isDomain = holdsInAnyCase(DOMAINS, scan, dot + 1, to);
    if (!isDomain && (to - dot !== 3 || indexIn(units, FULL_STOP, from, dot) < 0))
        return false;
    return HOST.test(part(text, from, to)) && !isCodeFile(units, text, from, to);
}
function endsName(unit, text, at) {
    if (unit >= LETTER_BEYOND_ASCII)
        return NAME_BEYOND_ASCII.test(part(text, at, at + 1));
    return isLetterUnit(unit) || isDigitUnit(unit) || unit === UNDERSCORE || unit === ROUND_CLOSE || unit === HYPHEN;
}
function isDataFile(scan, dot, to) {
    const { text, units } = scan;
    return holdsInAnyCase(DATA_FILES, scan, dot + 1, to) && endsName(units[dot - 1] ?? END, text, dot - 1);
}
function isPath({ text, units }, from, to, kinds) {
    const first = units[from];
    if (first === STROKE || first === TILDE)
        return to - from > 1;
    if ((kinds & mask_characters_BACKSLASH) !== 0)
        return DRIVE_OR_SHARE.test(part(text, from, to));
    if ((kinds & SLASH) === 0 || (kinds & DOT) === 0)
        return false;
    const piece = part(text, from, to);
    return piece.startsWith('./') || piece.startsWith('../') || PATH_TO_FILE.test(piece);
}
/** Whether a piece without a digit is a value by its form: a path, an address, a host, a data file, a hash. */
function isValueWithoutDigit(scan, from, to, kinds) {
    if ((kinds & AT) !== 0 && EMAIL.test(part(scan.text, from, to)))
        return true;
    if ((kinds & (SLASH | mask_characters_BACKSLASH)) !== 0 && isPath(scan, from, to, kinds))
        return true;
    if ((kinds & DOT) === 0)
        return isHexWord(kinds, to - from);
    const dot = lastDot(scan.units, from, to);
    return dot > from && (isHost(scan, from, dot, to) || isDataFile(scan, dot, to));
}
function isNameUnit(unit) {
    return (unit < LETTER_BEYOND_ASCII && isLetterUnit(unit)) || unit === UNDERSCORE || unit === DOLLAR;
}
function nameUnitsEnd(units, from) {
    let end = from;
    while (isNameUnit(units[end] ?? END))
        end++;
    return end;
}
/** Whether the only digit stands for a word: `jk2_init`, `log4j`, `text2vec`. */
function hasSpokenDigit(units, from, to) {
    const at = nameUnitsEnd(units, from);
    if (at - from < 2 || to - at < 3 || (units[at] !== TWO && units[at] !== FOUR))
        return false;
    const before = units[at - 1];
    return before !== UNDERSCORE && before !== DOLLAR && nameUnitsEnd(units, at + 1) >= to;
}
/** Whether a piece with a digit is a term or a name all the same: `HTTP/1.1`, `jk2_init`. */
function isNameWithDigit(scan, from, to, kinds) {
    if ((kinds & LETTER) === 0)
        return false;
    if (holdsInAnyCase(TERMS, scan, from, to))
        return true;
    return hasSpokenDigit(scan.units, from, to) && !isHexWord(kinds, to - from);
}
function isColonHex(units, from, to) {
    let colons = 0;
    for (let i = from; i < to; i++) {
        const unit = units[i] ?? END;
        if (unit === COLON_MARK)
            colons++;
        else if (unit !== FULL_STOP && !isHexUnit(unit))
            return false;
    }
    return colons >= 2;
}
function isPort(units, from, to) {
    if (to - from < SHORTEST_PORT || to - from > LONGEST_PORT)
        return false;
    for (let i = from; i < to; i++)
        if (!isDigitUnit(units[i] ?? END))
            return false;
    return true;
}
function isLabelUnit(unit) {
    return unit < LETTER_BEYOND_ASCII && (isLetterUnit(unit) || isDigitUnit(unit) || unit === UNDERSCORE);
}
/** Whether a letter starts what goes from `from` to `to`, and dots or hyphens part it into labels. */
function isLabelled(units, from, to) {
    const first = units[from] ?? END;
    if (first >= LETTER_BEYOND_ASCII || !isLetterUnit(first))
        return false;
    let labels = 1;
    let start = from;
    for (let i = from + 1; i < to; i++) {
        const unit = units[i] ?? END;
        if (unit === FULL_STOP || unit === HYPHEN) {
            if (i === start)
                return false;
            labels++;
            start = i + 1;
        }
        else if (!isLabelUnit(unit) || i - start >= (labels === 1 ? LONGEST_LABEL + 1 : LONGEST_LABEL))
            return false;
    }
    return labels > 1 && labels <= MOST_LABELS && start < to;
}
function isHostAndPort({ text, units }, from, to) {
    const colon = indexIn(units, COLON_MARK, from, to);
    if (!isPort(units, colon + 1, to))
        return false;
    if (isLabelled(units, from, colon))
        return !isCodeFile(units, text, from, colon);
    return LOCALHOST.test(part(text, from, colon));
}
/** Where a piece with a digit falls apart into words and values: the index of the separator, or -1 for one value. */
function splitAt(scan, from, to, kinds) {
    const { text, units } = scan;
    const dot = (kinds & DOT) === 0 ? -1 : twoDots(units, from, to);
    if (dot > from)
        return dot;
    if ((kinds & AT) !== 0)
        return EMAIL.test(part(text, from, to)) ? -1 : indexIn(units, AT_MARK, from, to);
    if ((kinds & mask_characters_COLON) !== 0) {
        return isColonHex(units, from, to) || isHostAndPort(scan, from, to) ? -1 : indexIn(units, COLON_MARK, from, to);
    }
    return (kinds & HASH) === 0 ? -1 : indexIn(units, HASH_MARK, from, to);
}
function twoDots(units, from, to) {
    for (let i = from; i < to - 1; i++)
        if (units[i] === FULL_STOP && units[i + 1] === FULL_STOP)
            return i;
    return -1;
}

;// CONCATENATED MODULE: ./lib/cluster/mask-boundary.js



const LONGEST_QUERY = 200; // characters
const RANGE = /\[\d[\d,-]{0,200}\]/y;
/** What a quote, comma or bracket does not end: `can't`, `1,234`, and the address in a URL or path. */
function goesOn({ units }, at, start, kinds) {
    const unit = units[at];
    const before = at === 0 ? END : (units[at - 1] ?? END);
    const after = units[at + 1] ?? END;
    if (unit === APOSTROPHE)
        return isLetterUnit(before) && isLetterUnit(after);
    if (unit === mask_codes_COMMA)
        return isDigitUnit(before) && isDigitUnit(after);
    return (unit === EQUALS && (kinds & SLASH) !== 0 && indexIn(units, QUESTION, Math.max(start, at - LONGEST_QUERY), at) >= 0);
}
/** Behind a range of hosts: `node-[40-63,70]`; -1 when the bracket holds anything else. */
function behindRange(text, at) {
    RANGE.lastIndex = at;
    return RANGE.test(text) ? RANGE.lastIndex : -1;
}
/** Behind a character that ends a piece or, in some places, does not; -1 when it does. */
function behindUnusual(scan, at, start, kinds, kind) {
    const { text, units } = scan;
    if (kind === SLASH)
        return at > start && text.startsWith('://', at - 1) ? addressEnd(scan, at) : at + 1;
    if (kind !== STRUCTURE)
        return -1;
    if (units[at] === SQUARE_OPEN && at > start && units[at - 1] === HYPHEN)
        return behindRange(text, at);
    return goesOn(scan, at, start, kinds) ? at + 1 : -1;
}
function endsAddress(unit) {
    if (unit === mask_codes_QUOTE || unit === APOSTROPHE || unit === LESS_THAN || unit === GREATER_THAN || unit === BACKTICK)
        return true;
    return (kindOf(unit) & (mask_characters_SPACE | SYMBOL | WIDE)) !== 0;
}
/** A URL goes on until white space, a quote or an angle bracket. */
function addressEnd({ units }, at) {
    let end = at;
    while (!endsAddress(units[end] ?? END))
        end++;
    while (trailsAddress(units[end - 1] ?? END))
        end--;
    return end;
}
function trailsAddress(unit) {
    return (isTrailing(unit) ||
        unit === ROUND_CLOSE ||
        unit === SQUARE_CLOSE ||
        unit === mask_codes_COMMA ||
        unit === SEMICOLON ||
        unit === CURLY_CLOSE ||
        unit === BAR);
}
/** Whether a character ends a sentence, and no word, when it comes last. */
function isTrailing(unit) {
    return unit === FULL_STOP || unit === COLON_MARK || unit === BANG || unit === QUESTION;
}

;// CONCATENATED MODULE: ./lib/cluster/wildcard.js
/** Marks what varied in a template. */
const WILDCARD = '<*>';

;// CONCATENATED MODULE: ./lib/cluster/mask-scan.js



/** How far a request line was read; numbers, since the scanner asks at every word and names cost more to compare. */
const NO_REQUEST = 0;
const BEHIND_METHOD = 1;
const BEHIND_PATH = 2;
const BEHIND_STATUS_FIELD = 3;
/** A walk that starts at the first character. */
function startScan(text) {
    return {
        text,
        length: text.length,
        units: unitsOf(text),
        at: 0,
        out: '',
        outLength: 0,
        keptFrom: -1,
        keptTo: -1,
        space: false,
        joinFrom: -1,
        joined: '',
        bracketFrom: -1,
        bracketed: '',
        value: false,
        again: false,
        request: NO_REQUEST,
    };
}
function write(scan, text, length) {
    scan.out += text;
    scan.outLength += length;
}
/** Takes back all that was written or kept since `out` had `length` characters. */
function takeBack(scan, out, length) {
    scan.out = out;
    scan.outLength = length;
    scan.keptFrom = -1;
    scan.space = false;
}
/** Ends the walk: what it wrote. */
function written(scan) {
    if (scan.keptFrom >= 0)
        writeKept(scan, scan.keptTo);
    return scan.out;
}
/** Characters written so far, or kept to be written. */
function lengthOf(scan) {
    return scan.outLength + (scan.keptFrom < 0 ? 0 : scan.keptTo - scan.keptFrom);
}
function writeKept(scan, to) {
    write(scan, part(scan.text, scan.keptFrom, to), to - scan.keptFrom);
    scan.keptFrom = -1;
}
/** Writes what was kept and the space behind it; as one part of the text where that can be, since every part costs. */
function flush(scan) {
    if (scan.keptFrom >= 0) {
        const takesSpace = scan.space && scan.units[scan.keptTo] === BLANK;
        writeKept(scan, takesSpace ? scan.keptTo + 1 : scan.keptTo);
        if (takesSpace)
            scan.space = false;
    }
    if (scan.space && scan.outLength > 0)
        write(scan, ' ', 1);
    scan.space = false;
}
function goesOnFrom(scan, from) {
    if (scan.keptFrom < 0)
        return false;
    return scan.space ? from === scan.keptTo + 1 && scan.units[scan.keptTo] === BLANK : from === scan.keptTo;
}
/** Starts what is to be kept at `from`; with the blank before it, where there is one to be written. */
function startKept(scan, from) {
    if (scan.keptFrom < 0 && scan.space && scan.outLength > 0 && scan.units[from - 1] === BLANK) {
        scan.keptFrom = from - 1;
        return;
    }
    flush(scan);
    scan.keptFrom = from;
}
/** Keeps punctuation across which neighbouring values become one. */
function keepJoiner(scan, from, to) {
    if (!goesOnFrom(scan, from))
        startKept(scan, from);
    scan.keptTo = to;
    scan.space = false;
}
/** Keeps a part of the text word for word, so that nothing can join the wildcard before it. */
function keepText(scan, from, to) {
    keepJoiner(scan, from, to);
    scan.joinFrom = -1;
    scan.bracketFrom = -1;
}
/** Writes what does not stand in the text. */
function writeText(scan, text) {
    flush(scan);
    write(scan, text, text.length);
    scan.joinFrom = -1;
    scan.bracketFrom = -1;
}
/** Writes a wildcard, or widens the one just before. */
function writeValue(scan) {
    if (scan.joinFrom >= 0) {
        takeBack(scan, scan.joined, scan.joinFrom);
        return;
    }
    flush(scan);
    write(scan, WILDCARD, WILDCARD.length);
    scan.joinFrom = scan.outLength;
    scan.joined = scan.out;
}
function keepOpening(scan, at) {
    const from = scan.joinFrom;
    keepText(scan, at, at + 1);
    scan.bracketFrom = from;
    scan.bracketed = scan.joined;
}
/** A bracket that only restates the value before it goes: `10.0.0.1 (10.0.0.1)`, `10.0.0.1 ()`. */
function keepClosing(scan, at) {
    const from = scan.bracketFrom;
    if (from < 0) {
        keepText(scan, at, at + 1);
        return;
    }
    takeBack(scan, scan.bracketed, from);
    scan.joinFrom = from;
    scan.joined = scan.out;
    scan.bracketFrom = -1;
}

;// CONCATENATED MODULE: ./lib/cluster/mask-request.js




const HTTP_LENGTH = 4; // characters
function isStatus(units, from, to) {
    const first = units[from] ?? END;
    return (to - from === 3 &&
        first >= ONE &&
        first <= FIVE &&
        isDigitUnit(units[from + 1] ?? END) &&
        isDigitUnit(units[from + 2] ?? END));
}
/** The code that answers a request is an outcome: errors stay; what went well, and a named code below 500, is a value. */
function readStatus(scan, from, to) {
    const { request, units } = scan;
    if ((request !== BEHIND_PATH && request !== BEHIND_STATUS_FIELD) || !isStatus(units, from, to))
        return false;
    const stays = (units[from] ?? END) >= (request === BEHIND_PATH ? FOUR : FIVE);
    scan.request = NO_REQUEST;
    if (!stays)
        return false;
    keepText(scan, from, to);
    scan.value = false;
    return true;
}
function opensRequest(scan, from, to) {
    const { text, units, at } = scan;
    if (units[at] !== BLANK || !holds(REQUEST_METHODS, scan, from, to))
        return false;
    const next = units[at + 1];
    return next === STROKE || next === LESS_THAN || text.startsWith('http', at + 1);
}
function isHttp({ text, units }, from, to) {
    if (units[from] !== CAPITAL_H || to - from < HTTP_LENGTH || !text.startsWith('HTTP', from))
        return false;
    return to - from === HTTP_LENGTH || units[from + HTTP_LENGTH] === STROKE;
}
/** A field such as `status: 500` or `status code: 500` names an outcome wherever it stands. */
function namesStatus(scan, from, to) {
    const next = scan.units[scan.at];
    const isNamed = next === COLON_MARK || next === EQUALS || scan.request === BEHIND_PATH;
    return isNamed && holdsInAnyCase(STATUS_FIELDS, scan, from, to);
}
/** The field whose name goes from `from` to `to`: `status=` makes what follows a status; any other ends a request line. */
function noteField(scan, from, to) {
    const isStatusField = holdsInAnyCase(STATUS_FIELDS, scan, from, to);
    scan.request = isStatusField ? BEHIND_STATUS_FIELD : NO_REQUEST;
}
/** Follows a request line: method, path, status. */
function noteRequest(scan, from, to) {
    if (opensRequest(scan, from, to))
        scan.request = BEHIND_METHOD;
    else if (isHttp(scan, from, to))
        scan.request = BEHIND_PATH;
    else
        scan.request = namesStatus(scan, from, to) ? BEHIND_STATUS_FIELD : NO_REQUEST;
}
/** A cheap look at the word from `start` to where the scan stands: most belong to no request. */
function mayTell(scan, start, kinds) {
    if (scan.request !== NO_REQUEST || scan.units[scan.at] === COLON_MARK)
        return true;
    return (kinds & UPPER) !== 0 && ((kinds & LOWER) === 0 || scan.units[start] === CAPITAL_W);
}

;// CONCATENATED MODULE: ./lib/cluster/mask-literal.js


/** Characters that a quoted text or a list may span; longer ones are read as words. */
const REACH = 600;
const WIDEST_GAP = 40; // characters
const LONGEST_KEPT_QUOTE = 80; // characters
function isWordUnit(unit) {
    return (isLetterUnit(unit) || isDigitUnit(unit) || unit === UNDERSCORE || (unit >= LETTER_BEYOND_ASCII && unit !== END));
}
/** Behind the quote that closes the one at `at`, or -1. An apostrophe inside a word closes nothing. */
function closeQuote({ units, length }, at, limit = REACH) {
    const quote = units[at];
    const end = Math.min(length, at + limit);
    for (let i = at + 1; i < end; i++) {
        const unit = units[i];
        if (unit === REVERSE_STROKE)
            i++;
        else if (unit === quote && (quote === mask_codes_QUOTE || !isWordUnit(units[i + 1] ?? END)))
            return i + 1;
    }
    return -1;
}
/** Whether a quote opens at `at`: behind a word it is an apostrophe. */
function opensQuote({ units }, at) {
    return at === 0 || !isWordUnit(units[at - 1] ?? END);
}
function closerOf(open) {
    if (open === ROUND_OPEN)
        return ROUND_CLOSE;
    if (open === SQUARE_OPEN)
        return SQUARE_CLOSE;
    return open === CURLY_OPEN ? CURLY_CLOSE : GREATER_THAN;
}
/** Behind the bracket that closes the one at `at`, or -1; brackets in quotes do not count. */
function closeBracket(scan, at, limit = REACH) {
    const { units } = scan;
    const open = units[at] ?? LESS_THAN;
    const close = closerOf(open);
    const end = Math.min(scan.length, at + limit);
    let depth = 0;
    let quotes = true;
    for (let i = at; i < end; i++) {
        const unit = units[i];
        if (unit === open)
            depth++;
        else if (unit === close && --depth === 0)
            return i + 1;
        else if (unit === mask_codes_QUOTE && quotes) {
            const behind = closeQuote(scan, i, end - i);
            if (behind > 0)
                i = behind - 1;
            else
                quotes = false;
        }
    }
    return -1;
}
/** Words, numbers and quoted texts with commas between them. */
const LIST = /^\s*(?:'[^']*'|"[^"]*"|[^\s,'"]+)(?:\s*,\s*(?:'[^']*'|"[^"]*"|[^\s,'"]+))+\s*$/;
function firstInside({ units }, at) {
    let i = at + 1;
    while (i < at + WIDEST_GAP && (units[i] ?? END) <= BLANK)
        i++;
    return units[i] ?? END;
}
/** Where the JSON or Python object that opens at `at` ends; the end of the text when it was cut; -1 when it is none. */
function objectEnd(scan, at) {
    const first = firstInside(scan, at);
    if (first === CURLY_CLOSE)
        return closeBracket(scan, at);
    if (first !== mask_codes_QUOTE && first !== APOSTROPHE)
        return -1;
    const end = closeBracket(scan, at, scan.length);
    return end < 0 ? scan.length : end;
}
function hasComma({ units, length }, at) {
    const end = Math.min(length, at + REACH);
    for (let i = at; i < end; i++) {
        const unit = units[i];
        if (unit === mask_codes_COMMA)
            return true;
        if (unit === SQUARE_CLOSE)
            return false;
    }
    return false;
}
/** Where the list of values that opens at `at` ends, or -1 when the bracket holds anything else. */
function listEnd(scan, at) {
    const first = firstInside(scan, at);
    if (first === mask_codes_QUOTE || first === APOSTROPHE || first === CURLY_OPEN) {
        const behind = closeBracket(scan, at, scan.length);
        return behind < 0 ? scan.length : behind;
    }
    if (first !== SQUARE_CLOSE && !hasComma(scan, at))
        return -1;
    const end = closeBracket(scan, at);
    if (end < 0 || first === SQUARE_CLOSE)
        return end;
    return LIST.test(part(scan.text, at + 1, end - 1)) ? end : -1;
}
/** Within ASCII, what WORDS says: marks of a quoted word, beside its letters. */
const MARKS = new Set(Array.from("_.$',!?:-", (mark) => mark.charCodeAt(0)));
const mask_literal_WORDS = /^[\p{L}\p{M}][\p{L}\p{M}_.$'’,!?:-]*(?: [\p{L}\p{M}_.$'’,!?:-]+)*$/u;
/** Whether the text from `from` to `to`, without the quotes around it, may stay: few plain words, which mining compares as one. */
function isKeptQuote({ text, units }, from, to) {
    const first = units[from] ?? END;
    if (to - from > LONGEST_KEPT_QUOTE || (first < LETTER_BEYOND_ASCII && !isLetterUnit(first)))
        return false;
    let previous = first;
    for (let i = from; i < to; i++) {
        const unit = units[i] ?? END;
        if (unit >= LETTER_BEYOND_ASCII)
            return mask_literal_WORDS.test(part(text, from, to));
        if (unit === BLANK ? previous === BLANK : !isLetterUnit(unit) && !MARKS.has(unit))
            return false;
        previous = unit;
    }
    return previous !== BLANK;
}

;// CONCATENATED MODULE: ./lib/cluster/mask-value.js





const LONGEST_UNIT = 5; // characters
function skipBlanks(units, at) {
    let next = at;
    while (units[next] === BLANK)
        next++;
    return next;
}
/** Behind the unit that follows a blank at `at`. */
function behindOneUnit(scan, at) {
    const { units } = scan;
    const start = skipBlanks(units, at);
    if (!mayStart(UNITS, units[start] ?? END))
        return at;
    let end = start;
    while (end <= start + LONGEST_UNIT && ((kindAt(units, end) & LETTER) !== 0 || units[end] === PERCENT))
        end++;
    if (units[end] === STROKE && units[end + 1] === SMALL_S)
        end += 2;
    if (end === start || end - start > LONGEST_UNIT)
        return at;
    if ((kindAt(units, end) & (LETTER | DIGIT | WIDE)) !== 0)
        return at;
    return holds(UNITS, scan, start, end) ? end : at;
}
/** Behind the units that follow a number, so that `12 ms` and `12ms` are one. */
function behindUnit(scan, at) {
    let end = at;
    while (scan.units[end] === BLANK) {
        const next = behindOneUnit(scan, end);
        if (next === end)
            return end;
        end = next;
    }
    return end;
}
/** Notes that a value ends where the scan stands, with the unit that follows it. */
function readValue(scan) {
    writeValue(scan);
    scan.value = false;
    if (scan.request === BEHIND_METHOD)
        scan.request = BEHIND_PATH;
    scan.at = behindUnit(scan, scan.at);
}
/** The value of a key, with the bracket that belongs to it: `Rect(0, 0)`. */
function readAssigned(scan) {
    const unit = scan.units[scan.at];
    const end = unit === ROUND_OPEN || unit === CURLY_OPEN || unit === SQUARE_OPEN ? closeBracket(scan, scan.at) : -1;
    if (end > 0)
        scan.at = end;
    readValue(scan);
}
function startsValue(unit) {
    return isDigitUnit(unit) || unit === LESS_THAN;
}
/** Whether the month or day that ends where the scan stands is part of a date: `Jul 16` and `Sat Jul 16` are values as a whole. */
function isDatePart(scan, name) {
    const { units, at } = scan;
    const next = skipBlanks(units, units[at] === mask_codes_COMMA ? at + 1 : at);
    if (startsValue(units[next] ?? END))
        return true;
    return name === 'month' ? scan.joinFrom >= 0 : holds(MONTHS, scan, next, next + 3);
}

;// CONCATENATED MODULE: ./lib/cluster/mask-words.js




// Most of a message is words that mean nothing but themselves: they are read here at once, all else one by one.
const LONGEST_WORD = 200; // characters; what goes on longer without a space is data
const DATE_PART = 3; // characters: `Jul`
/** Goes behind one blank. */
function skipBlank(scan) {
    if (scan.space || scan.units[scan.at] !== BLANK)
        return;
    scan.space = true;
    scan.at++;
}
/** Reads plain words, with the marks and single blanks between them, as long as they start before `limit`. */
function readWords(scan, limit) {
    if (scan.at >= limit)
        return;
    skipBlank(scan);
    if (scan.value || scan.request !== NO_REQUEST)
        return;
    const { at, units } = scan;
    const end = behindWords(units, at, limit);
    if (end === at)
        return;
    keepText(scan, at, end);
    scan.at = end;
    if (end < limit)
        skipBlank(scan);
}
function behindWords(units, at, limit) {
    let end = at;
    let next = at;
    while (next < limit) {
        const word = behindWord(units, next);
        if (word < 0)
            break;
        end = word;
        while (isMark(units[end]))
            end++;
        next = units[end] === BLANK ? end + 1 : end;
    }
    return end;
}
/** What is kept as it is behind a word: there is no value before it that it could join or restate. */
function isMark(unit) {
    return unit === mask_codes_COMMA || unit === ROUND_OPEN || unit === ROUND_CLOSE || unit === SEMICOLON || unit === BAR;
}
/** Behind the word at `at`, or -1 when it may be more than a word. */
function behindWord(units, at) {
    let kinds = 0;
    let end = at;
    let kind = kindAt(units, end);
    if ((kind & LETTER) === 0)
        return -1;
    while ((kind & mask_characters_WORD) !== 0 && end - at <= LONGEST_WORD) {
        kinds |= kind;
        end++;
        kind = kindAt(units, end);
    }
    if ((kind & INSIDE) !== 0 || units[end] === APOSTROPHE || end - at > LONGEST_WORD)
        return -1;
    if ((kinds & OTHER) !== 0 && (kindAt(units, end - 1) & LETTER) === 0)
        return -1;
    if ((kinds & UPPER) !== 0 && mayMean(units, at, end, kinds))
        return -1;
    return isHexWord(kinds, end - at) ? -1 : end;
}
/** Whether a word with a capital may be part of a date or a request: `Jul`, `GET`, `WebSocket`, `STATUS=`. */
function mayMean(units, at, end, kinds) {
    return end - at === DATE_PART || (kinds & LOWER) === 0 || units[at] === CAPITAL_W;
}

;// CONCATENATED MODULE: ./lib/cluster/mask-read.js









/** Characters that never end a piece and open nothing. */
const PLAIN = (mask_characters_WORD | INSIDE) & ~SLASH;
const ADDRESS = mask_characters_COLON | SLASH;
function mask_read_readWord(scan, from, to) {
    noteRequest(scan, from, to);
    keepText(scan, from, to);
}
/** A run of letters from `start` to where the scan stands; only the few that may mean more are looked at as words. */
function readPlain(scan, start, kinds) {
    const { at } = scan;
    if (at - start === DATE_PART && (kinds & UPPER) !== 0 && readDatePart(scan, start))
        return;
    if (isHexWord(kinds, at - start)) {
        readValue(scan);
        return;
    }
    if (mayTell(scan, start, kinds))
        noteRequest(scan, start, at);
    keepText(scan, start, at);
}
function readDatePart(scan, start) {
    const { at } = scan;
    const isMonth = holds(MONTHS, scan, start, at);
    if (!isMonth && !holds(DAYS, scan, start, at))
        return false;
    scan.again = true;
    if (!isDatePart(scan, isMonth ? 'month' : 'day'))
        return false;
    readValue(scan);
    return true;
}
function kindsBetween(units, from, to) {
    let kinds = 0;
    for (let i = from; i < to; i++)
        kinds |= kindAt(units, i);
    return kinds;
}
function readSplit(scan, from, to, at) {
    const { units } = scan;
    let end = at + 1;
    while (end < to && units[end] === units[at])
        end++;
    scan.again ||= units[at] !== COLON_MARK || end > at + 1 || (at > from && isTrailing(units[at - 1] ?? END));
    if (at > from)
        readPart(scan, from, at);
    keepJoiner(scan, at, end);
    if (end < to)
        readPart(scan, end, to);
}
function readPart(scan, from, to) {
    readByForm(scan, from, to, kindsBetween(scan.units, from, to));
}
function readByForm(scan, from, to, kinds) {
    if ((kinds & DIGIT) !== 0)
        readNumbered(scan, from, to, kinds);
    else if ((kinds & LETTER) === 0)
        readMark(scan, from, to);
    else if (isValueWithoutDigit(scan, from, to, kinds))
        readValue(scan);
    else
        mask_read_readWord(scan, from, to);
}
function readNumbered(scan, from, to, kinds) {
    if (readStatus(scan, from, to))
        return;
    if (kinds === DIGIT) {
        readValue(scan);
        return;
    }
    if (isNameWithDigit(scan, from, to, kinds)) {
        mask_read_readWord(scan, from, to);
        return;
    }
    const isWhole = scan.units[from] === STROKE || (kinds & mask_characters_BACKSLASH) !== 0;
    const at = isWhole ? -1 : splitAt(scan, from, to, kinds);
    if (at < 0)
        readValue(scan);
    else
        readSplit(scan, from, to, at);
}
/** Reads one run of attached characters: a word, a value, or words and values with separators. */
function readPiece(scan) {
    const { units, at: start } = scan;
    let kinds = 0;
    let end = start;
    for (;;) {
        const kind = kindAt(units, end);
        if ((kind & PLAIN) !== 0) {
            kinds |= kind;
            end++;
            continue;
        }
        const behind = (kind & (SLASH | STRUCTURE)) === 0 ? -1 : behindUnusual(scan, end, start, kinds, kind);
        if (behind < 0)
            break;
        if (behind > end + 1)
            kinds |= DIGIT;
        kinds |= (kind & SLASH) | BEYOND_HEX;
        end = behind;
    }
    readTrimmed(scan, start, end, kinds);
}
/** Reads the piece from `start` to `end`, but for the marks that end a sentence. */
function readTrimmed(scan, start, end, kinds) {
    const { units } = scan;
    let core = end;
    while (core > start && isTrailing(units[core - 1] ?? END))
        core--;
    scan.at = core;
    if (core > start)
        readCore(scan, start, core === end ? kinds : kindsBetween(units, start, core));
    if (scan.at > core)
        return;
    if (end > core)
        keepText(scan, core, end);
    scan.at = end;
}
function isKey({ units, at }) {
    return units[at] === EQUALS || (units[at] === BLANK && units[at + 1] === EQUALS);
}
function readMark(scan, from, to) {
    keepJoiner(scan, from, to);
    scan.again ||= !isDash(scan.units, from, to);
}
/** `-` and `->`. */
function isDash(units, from, to) {
    if (units[from] !== HYPHEN)
        return false;
    return to - from === 1 || (to - from === 2 && units[from + 1] === GREATER_THAN);
}
/** Reads what goes from `start` to where the scan stands. */
function readCore(scan, start, kinds) {
    if (scan.value && scan.space && isKey(scan)) {
        scan.again = true;
        scan.value = false;
    }
    if (scan.at - start > LONGEST_WORD)
        readValue(scan);
    else if (scan.value) {
        if (!readStatus(scan, start, scan.at))
            readAssigned(scan);
    }
    else if ((kinds & LETTER) !== 0 && (kinds & ~mask_characters_WORD) === 0)
        readPlain(scan, start, kinds);
    else
        readSpecial(scan, start, kinds);
    scan.value = false;
}
function readSpecial(scan, start, kinds) {
    const isAddress = (kinds & ADDRESS) === ADDRESS && hasScheme(scan, start);
    if (isAddress)
        readValue(scan);
    else
        readByForm(scan, start, scan.at, kinds);
}
function hasScheme({ text, at }, start) {
    return part(text, start, at).includes('://');
}
/** Reads a run of a script that is written without spaces. */
function readWide(scan) {
    const { units, at: start } = scan;
    let end = start;
    while (kindAt(units, end) === WIDE)
        end++;
    scan.at = end;
    if (scan.value)
        readValue(scan);
    else
        keepText(scan, start, end);
}

;// CONCATENATED MODULE: ./lib/cluster/mask-structure.js









const LONGEST_VALUE = 4_000; // characters
const mask_structure_LONGEST_KEY = 20; // characters, of those that matter
const LONGEST_METHOD = 10; // characters, with the space behind it
const IDENTITY = /[\da-z]{0,20}\d[\da-z]{0,20}[\s}]/iy;
const SHORT_BRACKET = 8; // characters: `<134>`
function isKeyUnit(unit) {
    return isLetterUnit(unit) || unit === UNDERSCORE;
}
/** Where the key that ends at `end` starts; `end` itself when it is no plain word. */
function keyStart(units, end) {
    let start = end;
    while (start > 0 && start > end - mask_structure_LONGEST_KEY && isKeyUnit(units[start - 1] ?? END))
        start--;
    const isWhole = start === 0 || (kindAt(units, start - 1) & (mask_characters_SPACE | STRUCTURE)) !== 0;
    return isWhole ? start : end;
}
/** `==`, `!=`, `>=`, `=>` compare or point; they assign nothing. */
function assigns(units, at) {
    const before = at === 0 ? BLANK : units[at - 1];
    const after = units[at + 1];
    if (before === EQUALS || before === BANG || before === LESS_THAN || before === GREATER_THAN)
        return false;
    return after !== EQUALS && after !== GREATER_THAN && after !== TILDE;
}
function readEquals(scan) {
    const { units, at } = scan;
    let end = at;
    while (end > 0 && units[end - 1] === BLANK)
        end--;
    const start = scan.joinFrom < 0 ? keyStart(units, end) : end;
    keepText(scan, at, at + 1);
    scan.at++;
    if (!assigns(units, at))
        return;
    noteField(scan, start, end);
    scan.value = !holdsInAnyCase(TELLING_KEYS, scan, start, end);
}
/** `"GET /orders HTTP/1.1"` and `"HTTP/1.1 404 Not Found"` are read word by word. */
function opensRequestLine(scan, at) {
    const { text, units, length } = scan;
    const start = at + 1;
    if (units[start] === CAPITAL_H && text.startsWith('HTTP/', start))
        return true;
    const space = indexIn(units, BLANK, start, Math.min(length, start + LONGEST_METHOD));
    return space > start && holds(REQUEST_METHODS, scan, start, space);
}
function readQuote(scan) {
    const { text, units, at } = scan;
    const end = opensQuote(scan, at) ? closeQuote(scan, at) : -1;
    const isTold = at > 0 && units[at - 1] === EQUALS && !scan.value;
    if (end < 0 || isTold || opensRequestLine(scan, at)) {
        keepText(scan, at, at + 1);
        scan.at++;
        scan.again ||= end < 0;
        return;
    }
    scan.at = end;
    if (scan.value)
        readValue(scan);
    else if (end === at + 2 || isKeptQuote(scan, at + 1, end - 1))
        keepText(scan, at, end);
    else
        writeEnclosed(scan, at, text.charAt(at));
}
/** Writes a value with the mark at `at` before it. */
function writeEnclosed(scan, at, close) {
    keepText(scan, at, at + 1);
    writeValue(scan);
    writeText(scan, close);
}
/** Where the value that a bracket opens ends, or -1 when the bracket holds words. */
function bracketedValueEnd(scan, bracket) {
    const { text, at } = scan;
    if (bracket === LESS_THAN && text.startsWith(WILDCARD, at))
        return at + WILDCARD.length;
    const end = scan.value ? closeBracket(scan, at, LONGEST_VALUE) : -1;
    return end < 0 && bracket === CURLY_OPEN ? objectEnd(scan, at) : end;
}
function isBehindLetter(units, at) {
    return at > 0 && isLetterUnit(units[at - 1] ?? END);
}
/** `<1 sec` is a value; `<5>` is a bracket. */
function isLessThan(scan, at) {
    const { units } = scan;
    const isNumber = isDigitUnit(units[at + 1] ?? END) && !isBehindLetter(units, at);
    return isNumber && closeBracket(scan, at, SHORT_BRACKET) < 0;
}
/** Where the dump of an object ends, `Session{9f4ef63 user}`: an identity first, then anything; -1 when it is none. */
function dumpEnd(scan, at) {
    const { text, units } = scan;
    if (units[at] !== CURLY_OPEN || !isBehindLetter(units, at))
        return -1;
    IDENTITY.lastIndex = at + 1;
    return IDENTITY.test(text) ? closeBracket(scan, at) : -1;
}
function readOpening(scan, bracket) {
    const { at } = scan;
    const end = bracketedValueEnd(scan, bracket);
    const list = end < 0 && bracket === SQUARE_OPEN ? listEnd(scan, at) : -1;
    const dump = end < 0 ? dumpEnd(scan, at) : -1;
    scan.at = Math.max(end, list, dump, at + 1);
    scan.again ||= scan.value && end < 0;
    if (end > 0 || (scan.value && Math.max(list, dump) > 0))
        readValue(scan);
    else if (list > 0)
        writeEnclosed(scan, at, ']');
    else if (dump > 0)
        writeEnclosed(scan, at, '}');
    else if (bracket === ROUND_OPEN)
        keepOpening(scan, at);
    else if (bracket !== LESS_THAN || !isLessThan(scan, at))
        keepText(scan, at, at + 1);
}
function readClosing(scan) {
    scan.at++;
    keepClosing(scan, scan.at - 1);
    if (scan.joinFrom >= 0)
        scan.at = behindUnit(scan, scan.at);
}
/** Reads a bracket, a quote, an equals sign or a separator, and the value that it opens. */
function readStructure(scan) {
    const mark = scan.units[scan.at] ?? END;
    if (mark === EQUALS)
        readEquals(scan);
    else if (mark === mask_codes_QUOTE || mark === APOSTROPHE || mark === BACKTICK)
        readQuote(scan);
    else if (mark === ROUND_OPEN || mark === SQUARE_OPEN || mark === CURLY_OPEN || mark === LESS_THAN)
        readOpening(scan, mark);
    else {
        scan.value = false;
        if (mark === ROUND_CLOSE)
            readClosing(scan);
        else
            readSeparator(scan, mark);
    }
}
function readSeparator(scan, mark) {
    const { at } = scan;
    scan.at++;
    if (mark === mask_codes_COMMA || mark === BAR || mark === SEMICOLON)
        keepJoiner(scan, at, at + 1);
    else
        keepText(scan, at, at + 1);
}

;// CONCATENATED MODULE: ./lib/cluster/mask.js







// The text of an entry comes in; the words of its statement go out, on one line, with a wildcard for every value.
const LONGEST_MASK = 2_000; // characters
/** As many characters of a message cannot fill its mask: one becomes three at most. */
const NEVER_FULL = 600;
const MOST_WALKS = 5; // until the mask of a mask is itself
const SKIPPED = mask_characters_SPACE | SYMBOL;
const PLACEHOLDER = /(?:\[U\+[\dA-F]{4,6}\]|\?{1,8})(?=\s|$)/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals' colour codes start with one.
const COLOUR = /\u001b\[[\d;?]{0,32}[A-Za-z]/g;
const MARKUP = /<\/?(?:red|green|yellow|blue|magenta|cyan|white|black|bold|dim|level)>/g;
function opensPlaceholder(unit) {
    return unit === QUESTION || unit === SQUARE_OPEN;
}
/** Behind a mark that stands where an emoji was: `?` or `[U+1F511]` on its own. */
function behindPlaceholder({ text, units }, at) {
    if (!opensPlaceholder(units[at] ?? END))
        return at;
    if (at > 0 && kindAt(units, at - 1) !== mask_characters_SPACE)
        return at;
    PLACEHOLDER.lastIndex = at;
    return PLACEHOLDER.test(text) ? PLACEHOLDER.lastIndex : at;
}
function step(scan) {
    const { units, at } = scan;
    const kind = kindAt(units, at);
    if ((kind & SKIPPED) !== 0) {
        scan.again ||= units[at] !== BLANK || scan.space;
        scan.space ||= kind === mask_characters_SPACE;
        scan.at++;
        return;
    }
    const behind = (kind & (OTHER | STRUCTURE)) === 0 ? at : behindPlaceholder(scan, at);
    if (behind > at) {
        scan.at = behind;
        scan.again = true;
    }
    else if (kind === STRUCTURE)
        readStructure(scan);
    else if (kind === WIDE)
        readWide(scan);
    else
        readPiece(scan);
}
/** Goes to where the statement's own words start. */
function skipPrefix(scan) {
    const { units, length } = scan;
    for (;;) {
        const start = scan.at;
        let at = start;
        while (at < length && (kindAt(units, at) & SKIPPED) !== 0)
            at++;
        scan.at = prefixEnd(scan, behindPlaceholder(scan, at));
        if (scan.at === start || scan.at >= length)
            return;
    }
}
function cut(masked) {
    if (masked.length <= LONGEST_MASK)
        return masked;
    const space = masked.lastIndexOf(' ', LONGEST_MASK);
    return masked.slice(0, space > 0 ? space : LONGEST_MASK);
}
const { includes } = String.prototype;
/** Without a terminal's colour codes and the tags that stand for them before they are rendered. */
function withoutColours(message) {
    const plain = includes.call(message, '\u001b') ? message.replace(COLOUR, '') : message;
    return includes.call(plain, '<') && plain.includes('</') ? plain.replace(MARKUP, '') : plain;
}
/** Whether what was skipped at the start may hide more to skip. */
function startsOddly({ units, at }) {
    if (at === 0)
        return false;
    return opensPlaceholder(units[at] ?? END) || units.subarray(0, at).some((unit) => kindOf(unit) === SYMBOL);
}
function walk(message) {
    const text = withoutColours(message);
    const scan = startScan(text);
    skipPrefix(scan);
    scan.again = startsOddly(scan);
    const { length } = scan;
    readWords(scan, NEVER_FULL);
    while (scan.at < length && (scan.at < NEVER_FULL || lengthOf(scan) <= LONGEST_MASK)) {
        step(scan);
        readWords(scan, NEVER_FULL);
    }
    scan.again ||= scan.at < length || text !== message;
    return scan;
}
/** The message with every value in it replaced by <*>: one line, bounded length. */
function mask(message) {
    let text = message;
    for (let i = 0; i < MOST_WALKS; i++) {
        const scan = walk(text);
        const masked = cut(written(scan));
        if (masked === text || !scan.again)
            return masked;
        text = masked;
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/cluster/stack-key.js
/** Beyond these, frames tell how the code was reached rather than what failed. */
const MAX_FRAMES = 5;
/** A frame of more repetitions than this belongs to the cycle of an endless recursion. */
const CYCLE_REPETITIONS = 2;
const MAX_NAME_CHARS = 300;
/** Names this short in a bundle are given anew by every build. */
const MAX_MINIFIED_CHARS = 2;
const APP_ROOT = /^\/?(?:app|workspace|srv|code|src|build|builds|work|root|usr\/src|usr\/src\/app|var\/task|var\/www|function|opt\/[^/]+|tmp\/[^/]+|home\/[^/]+|Users\/[^/]+|[A-Za-z]:)\/(?=.)/;
const SCHEME = /^(?:file|webpack|webpack-internal|rsc|app|https?):\/\/(?:[^/]*\/)/;
const EXTENSION = /\.(?:py|rb|go|java|kt|cs|vb|fs|[cm]?[jt]sx?)$/;
const BUILD_HASH = /[.-](?:(?=[a-f]*\d)[0-9a-f]{6,64}|(?=[\w]*\d)(?=\w*[A-Z])\w{6,24})$/;
/** Names that a wrapper, a closure or a bundler gives: they tell nothing without what is around them. */
const ANONYMOUS = new Set([
    '',
    '<anonymous>',
    '<lambda>',
    '<minified>',
    'anonymous',
    'eval',
    'wrapper',
    'wrapped',
    'inner',
    'decorated',
]);
const COMPREHENSION = /^<(?:list|dict|set)comp>$|^<genexpr>$/;
/**
 * A stable key of what failed where: the type of the root cause and the innermost own frame. Frames further out,
 * up to five, count only while those below them have no name of their own: the same failure is often reached from
 * several callers. Without an own frame, the innermost library frames stand in.
 */
function stackKey(trace) {
    const own = trace.frames.filter((frame) => frame.own);
    const names = (own.length > 0 ? own : trace.frames).map((frame) => keyFrame(trace.language, frame));
    const folded = fold(names.filter((name) => !COMPREHENSION.test(name.call)));
    const chosen = overflows(trace) ? cycleOf(names) : [];
    const frames = chosen.length > 0
        ? chosen
        : own.length > 0
            ? untilNamed(folded)
            : folded.slice(0, MAX_FRAMES).map(({ text }) => text);
    return [trace.language, exceptionName(trace, own.length), ...frames].join(' < ');
}
function fold(names) {
    return names.filter((name, at) => name.text !== names[at - 1]?.text);
}
function untilNamed(frames) {
    const named = frames.findIndex(({ call }) => !ANONYMOUS.has(call));
    return frames.slice(0, named < 0 ? MAX_FRAMES : Math.min(named + 1, MAX_FRAMES)).map(({ text }) => text);
}
function overflows({ exception, message }) {
    return (/(?:RecursionError|StackOverflow\w*|SystemStackError|stack overflow)$/.test(exception) ||
        (exception === 'RangeError' && message.startsWith('Maximum call stack size')));
}
/** Where an endless recursion hits the limit is chance; the calls that go round are not. */
function cycleOf(names) {
    const counts = new Map();
    for (const { text } of names)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    const cycle = [...counts].filter(([, count]) => count > CYCLE_REPETITIONS).map(([text]) => text);
    return cycle.sort().slice(0, MAX_FRAMES);
}
/** Node calls most system errors plain `Error`; the code in the message is what tells them apart. */
function exceptionName({ language, exception, message }, ownFrames) {
    const name = exception
        .replace(/\$\d+/g, '')
        .replace(/\b0x[0-9a-f]+\b|\b\d+\b/gi, '')
        .slice(0, MAX_NAME_CHARS);
    if (language !== 'node' || name !== 'Error' || ownFrames > 0)
        return name;
    const code = /\b(E[A-Z]{4,20}|EAI_[A-Z]{2,20})\b/.exec(message)?.[1];
    return code === undefined ? name : `${name} ${code}`;
}
function keyFrame(language, frame) {
    const hashed = isBundled(frame.file ?? '');
    const call = callName(language, frame, hashed).slice(0, MAX_NAME_CHARS);
    const place = language === 'java' || language === 'dotnet' || language === 'go' ? '' : placeOf(frame.file ?? '');
    return { text: place === '' ? call : `${place}:${call}`, call };
}
function callName(language, { module, function: name = '' }, hashed) {
    switch (language) {
        case 'python':
            return name === '' ? '<module>' : name;
        case 'node':
            return nodeCall(name, hashed);
        case 'java':
            return `${javaClass(module ?? '')}.${name.replace(/^lambda\$(\w+)\$\d+$/, '$1').replace(/^access\$\d+$/, 'access')}`;
        case 'go':
            return goCall(name);
        case 'ruby':
            return name.replace(/^(?:(?:block|rescue|ensure)(?: \(\d+ levels\))? in )+/, '').replace(/^.*[#.](?=\w)/, '');
        case 'dotnet':
            return dotnetCall(module ?? '', name);
    }
}
function nodeCall(name, hashed) {
    const call = name
        .replace(/ \[as [^\]]*\]$/, '')
        .replace(/^(?:async |new |Object\.|Module\.|Function\.|exports\.|global\.|module\.)+/, '');
    if (!hashed)
        return call;
    const telling = call.split('.').filter((part) => part.length > MAX_MINIFIED_CHARS);
    return telling.length === 0 ? '<minified>' : telling.join('.');
}
function javaClass(name) {
    return name
        .replace(/\$\$(?:\w*CGLIB|Lambda|FastClass\w*|Proxy\w*)\b.*$/, '')
        .replace(/\$Proxy\d+$/, '$Proxy')
        .replace(/(\$\d+)+(?=\$|$)/g, '')
        .replace(/(Accessor)\d+$/, '$1');
}
function goCall(name) {
    return name
        .slice(name.lastIndexOf('/') + 1)
        .replaceAll('[...]', '')
        .replace(/(?:\.(?:func|gowrap)?\d+|-fm|-range\d+|·\w+)+$/, '');
}
function dotnetCall(module, name) {
    const full = `${module}.${name}`.replace(/`\d+/g, '').replace(/\[[^\]]*\]/g, '');
    const made = /^(.*?)\.?(?:<>c(?:__DisplayClass\w*)?[.+])?<(\w+)>(?:g__(\w+)\||[a-z]__)/.exec(full);
    if (made === null)
        return full;
    return `${made[1]?.replace(/[.+]<>c(?:__DisplayClass\w*)?$/, '')}.${made[3] ?? made[2]}`;
}
function isBundled(file) {
    const name = baseName(file);
    return name.endsWith('.min') || BUILD_HASH.test(name);
}
function baseName(file) {
    return file
        .replace(/\?.*$/, '')
        .replace(EXTENSION, '')
        .replace(/^.*[\\/]/, '');
}
/** The last two segments of a path below the application's root, without extension and build hash. */
function placeOf(file) {
    const path = file.slice(-1000).replace(SCHEME, '/').replace(/\?.*$/, '').replaceAll('\\', '/').replaceAll('/./', '/');
    const segments = path
        .replace(APP_ROOT, '')
        .replace(EXTENSION, '')
        .replace(/\.min$/, '')
        .split('/')
        .filter((part) => part !== '' && part !== '.');
    const name = segments.pop()?.replace(BUILD_HASH, '') ?? '';
    return [...segments.slice(-1), name].join('/');
}

;// CONCATENATED MODULE: ./lib/cluster/evidence.js




/** The scope of messages that tell neither status nor statement. */
const ANYWHERE = '0 ';
/** Requests for what does not exist are one pattern whatever was asked for: the path is what a scanner varies. */
const ANY_ROUTE = new Set([404, 405, 410]);
/** Strongest evidence first: stack trace, log statement, template; requests without text by method, route and status. */
function evidenceOf(entry, masked = mask) {
    if (entry.stack !== undefined)
        return { evidence: 'stack', scope: 'stack', key: stackKey(entry.stack) };
    if (entry.payload === 'none')
        return { evidence: 'no-payload', scope: 'no-payload', key: entry.log };
    const status = entry.request?.status ?? 0;
    if (entry.message === '')
        return ofNoMessage(entry);
    const statement = statementOf(entry);
    const scope = status === 0 && statement === undefined ? ANYWHERE : `${status} ${statement ?? ''}`;
    return { evidence: statement === undefined ? 'template' : 'statement', scope, key: masked(entry.message) };
}
function ofNoMessage({ request, payload, log }) {
    if (request !== undefined)
        return { evidence: 'request', scope: 'request', key: requestKey(request) };
    if (payload === 'request')
        return { evidence: 'request', scope: 'request', key: 'request' };
    return { evidence: 'no-payload', scope: 'no-payload', key: log };
}
function requestKey({ method, route, status }) {
    const path = ANY_ROUTE.has(status) ? WILDCARD : route;
    return [method, path, status === 0 ? '' : String(status)].filter((part) => part !== '').join(' ') || 'request';
}
/** The place in the code that wrote the entry, unless it names the logging library itself. */
function statementOf(entry) {
    const { module, file, function: name } = entry.source;
    if (name === undefined || isLoggingLibrary(module))
        return undefined;
    const place = module ?? file;
    return place === undefined ? undefined : `${place}:${name}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/cluster/fingerprint.js

/** Changes only when the rules change so that existing identities would move. */
const VERSION = 'v1';
const HEX_DIGITS = 16;
/** Identity of a pattern across runs, from what does not move with volume, order, ids, times or a new build. */
function fingerprint(project, service, pattern) {
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([project, service, pattern]))
        .digest('hex');
    return `${VERSION}:${digest.slice(0, HEX_DIGITS)}`;
}

;// CONCATENATED MODULE: ./lib/cluster/mine-hashes.js
/** 32 bits of one hash and 20 of another: all that a number holds exactly. */
const HIGH_BITS = 0xfffff;
const HIGH_UNIT = 0x1_0000_0000;
/** The largest prime below 2^53. */
const PRIME = 9_007_199_254_740_881;
function hashesInOrder(count, tokenAt) {
    const hashes = [0];
    let low = 17;
    let high = 31;
    for (let n = 0; n < count; n++) {
        const token = tokenAt(n);
        for (let i = 0; i < token.length; i++) {
            const code = token.charCodeAt(i);
            low = (Math.imul(low, 31) + code) | 0;
            high = (Math.imul(high, 1_000_003) ^ code) | 0;
        }
        low = Math.imul(low ^ 0x9e37_79b9, 0x85eb_ca6b);
        high = Math.imul(high ^ 0x7f4a_7c15, 0xc2b2_ae35);
        hashes.push((low >>> 0) + (high & HIGH_BITS) * HIGH_UNIT);
    }
    return hashes;
}
function hashesOf(tokens) {
    const { length } = tokens;
    const backwards = hashesInOrder(length, (i) => tokens[length - 1 - i] ?? '');
    return { before: hashesInOrder(length, (i) => tokens[i] ?? ''), from: backwards.toReversed() };
}
/** A number for all tokens but the one at `at`. */
function hashAround(hashes, at) {
    return ((hashes.before[at] ?? 0) + 2 * (hashes.from[at + 1] ?? 0)) % PRIME;
}

;// CONCATENATED MODULE: ./lib/cluster/mine-words.js

const OUTCOMES = new Set(('ok okay success successful successfully succeed succeeds fail fails failure error errors warning fatal critical up down on ' +
    'off open close start starts stop stops begin begins end ends enter exit done ready busy idle hit miss in out yes no ' +
    'true false enable disable allow deny grant reject accept abort retry skip healthy unhealthy alive dead online offline ' +
    'active inactive valid invalid found not missing present absent available unavailable reachable unreachable pass ' +
    'connect disconnect lost login logout new old full empty high low slow fast timeout pending unknown added inserted read write ' +
    'reset restart shutdown startup is are was were has have had will can cannot could should must does did do').split(' '));
/** Words that announce a value. */
const INTRODUCERS = new Set(('user users username account customer tenant owner member host hostname server node service job task queue topic ' +
    'channel bucket table column field key flag feature file folder directory path name named called id database schema index ' +
    'project region zone locale language currency model plan role group team product item report label tag type kind value of for ' +
    'from by container image pod branch repository package module plugin attribute property variable parameter option ' +
    'country city bank player room device interface client agent via').split(' '));
/** Words that announce a name and hardly ever anything else. */
const NAMERS = new Set('user username account customer tenant player email host hostname queue topic bucket'.split(' '));
function isNamer(core) {
    return NAMERS.has(core.toLowerCase());
}
const QUOTED = /^["'`]/;
const NAME = /^[\p{L}_$@~*&%+-][\p{L}\p{N}_$.@/\\+~*&%#-]*$/u;
const IDENTIFIER = /[_.$/\\@#]|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;
const MARK = /^[^\p{L}\p{N}]+$/u;
const STATUS = /^[45]\d\d$/;
const SHOUT = /^\p{Lu}[\p{Lu}_]+$/u;
const mine_words_WIDE = /[\u2e80-\uffdc]/;
/** Names of what went wrong: `KeyError`, `AuthFail`. */
const FAULT = /(?:Error|Exception|Warning|Fault|Fail|Failed|Failure|Timeout|Interrupt|Denied)$/;
/** Without the marks that end a sentence. */
function trimMarks(core) {
    let end = core.length;
    while (end > 0 && '.!?'.includes(core.charAt(end - 1)))
        end--;
    return core.slice(0, end);
}
function buildOf(core) {
    if (QUOTED.test(core) && core.length > 1)
        return 'quote';
    if (MARK.test(core))
        return 'mark';
    if (STATUS.test(core))
        return 'status';
    const word = trimMarks(core);
    if (LITERALS.has(word))
        return 'literal';
    if (mine_words_WIDE.test(word))
        return 'wide';
    if (SHOUT.test(word))
        return 'shout';
    if (IDENTIFIER.test(word) && NAME.test(word))
        return 'name';
    if (word.indexOf('-') > 0)
        return 'hyphen';
    return /^\p{Lu}/u.test(word) ? 'capital' : 'prose';
}
function isWord(core) {
    return !MARK.test(core);
}
/** Whether a word tells what happened: other words in its place are other statements. */
function isOutcome(core) {
    const word = trimMarks(core).toLowerCase();
    if (METHODS.has(core) || STATUS.test(core) || OUTCOMES.has(word))
        return true;
    return (word.length >= 5 && /(?:ed|ing)$/.test(word)) || FAULT.test(core);
}
function isIntroducer(core) {
    return INTRODUCERS.has(core.toLowerCase());
}
/** Words that a template must share with a message before a wildcard of it may take plain words. */
const ENOUGH_SHARED = 3;
/** Whether a wildcard may take this one word, which follows `before` in a message that shares `shared` words. */
function canBeWord(core, before, shared) {
    const build = buildOf(core);
    if (build === 'mark' || build === 'status' || FAULT.test(core))
        return false;
    if (build === 'literal' || build === 'name' || build === 'quote')
        return true;
    if (isOutcome(core))
        return false;
    if (build === 'hyphen' || isIntroducer(before))
        return true;
    return shared >= ENOUGH_SHARED && build !== 'shout';
}
/** Whether a mark may stand inside a name or title. */
function isPhraseMark(core) {
    return core === ',' || core === '&' || core === '-';
}
function isInPhrase(token) {
    const core = token.trim();
    return core === '<*>' || isPhraseMark(core) || (isWord(core) && !/[:=]/.test(core));
}
/** Whether a wildcard may take these tokens together: `host:<*>`, or the words of a name or title. */
function canBePhrase(tokens, shared) {
    const first = (tokens[0] ?? '').trim();
    if (isOutcome(first) || !isWord(first))
        return false;
    const isGlued = tokens.every((token, i) => i === 0 || !token.startsWith(' '));
    if (isGlued)
        return tokens.length <= 3 && tokens[1] === ':';
    return shared >= ENOUGH_SHARED && tokens.every(isInPhrase);
}

;// CONCATENATED MODULE: ./lib/cluster/template.js


/** Most tokens that one wildcard stands for when the value is made of words: `Price of <*> changed`. */
const WIDEST_VALUE = 10;
const TOKEN = /\s?(?:<\*>|"(?:<\*>|[^"<]{1,80})"(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])['`](?:<\*>|[^'`"<]{1,80})['`](?![\p{L}\p{N}])|[^\s=()[\]{}<>,;|"`:]+|[^\s])/gu;
/** The tokens of a template or masked message; each carries the space before it, so that joining them gives the text. */
function tokensOf(text) {
    return text.match(TOKEN) ?? [];
}
/** The token without the space before it. */
function coreOf(token) {
    return token.startsWith(' ') ? token.slice(1) : token;
}
const LONGEST_WILD = 6; // characters: ` "<*>"`
const WILD = /^ ?(["'`]?)<\*>\1$/;
/** Whether a token is a wildcard, in quotes or not. */
function isWild(token) {
    return token !== undefined && token.length <= LONGEST_WILD && WILD.test(token);
}
function isPlainWild(token) {
    return token === WILDCARD || token === ' <*>';
}
/** Words that are the same in all messages of a template. */
function countWords(tokens) {
    let words = 0;
    for (const token of tokens)
        if (!isWild(token) && isWord(coreOf(token)))
            words++;
    return words;
}
function mayTake({ tokens, shared, vocabulary }, from, to) {
    const first = tokens[from] ?? '';
    if (isPlainWild(first))
        return to === from + 1;
    if (to > from + 1)
        return canBePhrase(tokens.slice(from, to), shared);
    const core = coreOf(first);
    return vocabulary.has(core) || canBeWord(core, coreOf(tokens[from - 1] ?? ''), shared);
}
function stretch(cover, starts) {
    const reached = new Set();
    for (const at of starts) {
        const end = Math.min(cover.tokens.length, at + WIDEST_VALUE);
        for (let to = at + 1; to <= end; to++)
            if (mayTake(cover, at, to))
                reached.add(to);
    }
    return reached;
}
/** A wildcard in quotes takes what stands in such quotes. */
function stretchQuoted(tokens, starts, quote) {
    const reached = new Set();
    for (const at of starts)
        if (coreOf(tokens[at] ?? '').startsWith(quote))
            reached.add(at + 1);
    return reached;
}
const PLURAL = /^ ?\p{Ll}{3,}s$/u;
/** A word behind a number without its plural: `1 item`, `2 items`. */
function singular(token) {
    return PLURAL.test(token) ? token.slice(0, -1) : token;
}
function advance(tokens, starts, expected) {
    const reached = new Set();
    for (const at of starts) {
        const token = tokens[at] ?? '';
        const isPlural = isPlainWild(tokens[at - 1]) && singular(token) === singular(expected);
        if (token === expected || isPlural)
            reached.add(at + 1);
    }
    return reached;
}
const NO_WORDS = new Set();
/** Whether the template's tokens cover the masked message's: words are equal, wildcards take what can be a value. */
function coversTokens(template, tokens, vocabulary = NO_WORDS) {
    const cover = { tokens, shared: countWords(template), vocabulary };
    if (cover.shared === 0)
        return template.join('') === tokens.join('');
    let reached = new Set([0]);
    for (const expected of template) {
        if (isPlainWild(expected))
            reached = stretch(cover, reached);
        else if (isWild(expected))
            reached = stretchQuoted(tokens, reached, coreOf(expected).charAt(0));
        else
            reached = advance(tokens, reached, expected);
        if (reached.size === 0)
            return false;
    }
    return reached.has(tokens.length);
}
/** Whether a template covers a masked message. */
function covers(template, masked) {
    return template === masked || coversTokens(tokensOf(template), tokensOf(masked));
}

;// CONCATENATED MODULE: ./lib/cluster/mine-rows.js


/** Rows with one text become one row. */
function mergeRows(rows) {
    const merged = new Map();
    for (const row of rows) {
        const known = merged.get(row.text);
        if (known === undefined)
            merged.set(row.text, { row, count: row.count, members: [...row.members] });
        else {
            known.count += row.count;
            for (const member of row.members)
                known.members.push(member);
        }
    }
    return [...merged.values()].map(({ row, count, members }) => ({ ...row, count, members }));
}
function isJoiner(token) {
    return token === ',' || token === ' ,';
}
/** Neighbouring wildcards become one, so that a value of two words and one of three look the same. */
function joinWildcards(tokens) {
    const joined = [];
    for (const token of tokens) {
        if (isPlainWild(token)) {
            if (isPlainWild(joined.at(-1)))
                continue;
            if (isJoiner(joined.at(-1)) && isPlainWild(joined.at(-2))) {
                joined.pop();
                continue;
            }
        }
        joined.push(token);
    }
    return joined;
}
/** The row with a wildcard in the place of `width` tokens from `at` on. */
function withWildcards(row, spans) {
    const tokens = [...row.tokens];
    for (const { at, width } of spans) {
        const first = row.tokens[at] ?? '';
        const space = first.startsWith(' ') ? ' ' : '';
        const quote = width === 1 ? (/^["'`]/.exec(coreOf(first))?.[0] ?? '') : '';
        tokens.fill(undefined, at, at + width);
        tokens[at] = `${space}${quote}${WILDCARD}${quote}`;
    }
    const kept = joinWildcards(tokens.filter((token) => token !== undefined));
    return { ...row, tokens: kept, text: kept.join('') };
}
/** The row of one shape. */
function rowOf(masked, count, member) {
    return { tokens: tokensOf(masked), text: masked, count, members: [member] };
}
function singularText(row) {
    return row.tokens.map((token, at) => (isPlainWild(row.tokens[at - 1]) ? singular(token) : token)).join('');
}
/** Rows that differ in a plural behind a number become one, in the plural: `1 item`, `2 items`. */
function mergePlurals(rows) {
    const plurals = new Map();
    for (const row of rows) {
        const key = singularText(row);
        const plural = plurals.get(key);
        if (plural === undefined || row.text.length > plural.text.length)
            plurals.set(key, row);
    }
    if (plurals.size === rows.length)
        return rows;
    return mergeRows(rows.map((row) => {
        const plural = plurals.get(singularText(row)) ?? row;
        return { ...row, tokens: plural.tokens, text: plural.text };
    }));
}

;// CONCATENATED MODULE: ./lib/cluster/mine-columns.js





/** Positions of a row that are compared; fewer when there are very many rows, so that time stays near linear. */
const MOST_POSITIONS = 48;
const FEWEST_POSITIONS = 8;
const MOST_CELLS = 500_000;
/** Values found in one round let the next one find more. */
const MOST_ROUNDS = 6;
/** Distinct words, all else equal, that make a position variable. */
const ENOUGH = {
    literal: 2,
    quote: 3,
    name: 3,
    hyphen: 3,
    capital: 4,
    wide: 4,
    prose: 6,
    shout: 9,
    status: Number.POSITIVE_INFINITY,
    mark: Number.POSITIVE_INFINITY,
};
const ENOUGH_INTRODUCED = 3;
const ENOUGH_NAMED = 2;
const ENOUGH_FAMILIAR = 2;
/** The first word names the statement, unless much more follows that is the same. */
const ENOUGH_AT_START = 8;
const ENOUGH_AT_LONG_START = 3;
const LONG = 4; // words
function commonBuild(words) {
    const counts = new Map();
    for (const word of words) {
        const build = buildOf(word);
        counts.set(build, (counts.get(build) ?? 0) + 1);
    }
    const [first] = [...counts].toSorted(([a, m], [b, n]) => n - m || ENOUGH[b] - ENOUGH[a]);
    return first === undefined ? 'prose' : first[0];
}
function enoughFor(column, build, vocabulary) {
    if (column.isFirst) {
        if (build !== 'name' && build !== 'hyphen')
            return Number.POSITIVE_INFINITY;
        return column.company >= LONG ? ENOUGH_AT_LONG_START : ENOUGH_AT_START;
    }
    if (isNamer(column.before) && build !== 'shout')
        return ENOUGH_NAMED;
    const enough = isIntroducer(column.before) ? Math.min(ENOUGH[build], ENOUGH_INTRODUCED) : ENOUGH[build];
    let familiar = 0;
    for (const word of column.words)
        if (vocabulary.has(word))
            familiar++;
    return familiar > 0 && familiar * 2 >= column.words.size ? Math.min(enough, ENOUGH_FAMILIAR) : enough;
}
/** Whether words tell different things that happened: a third of them is enough to doubt. */
function tellsOutcomes(words) {
    let outcomes = 0;
    for (const word of words) {
        if (buildOf(word) === 'status')
            return true;
        if (isOutcome(word))
            outcomes++;
    }
    return outcomes * 3 >= words.size;
}
function isVariable(column, vocabulary) {
    const { words, hasWildcard } = column;
    if (column.company === 0 || words.size + (hasWildcard ? 1 : 0) < 2 || tellsOutcomes(words))
        return false;
    const enough = enoughFor(column, commonBuild(words), vocabulary);
    return hasWildcard ? words.size + 1 >= Math.min(enough, Math.max(2, Math.ceil(enough / 2))) : words.size >= enough;
}
function isLoose(token, at) {
    if (at === 0 && !token.includes('.'))
        return false;
    const core = coreOf(token);
    const build = buildOf(core);
    return (build === 'quote' || build === 'name' || build === 'literal') && !isOutcome(core);
}
function isOpen(token, at, view) {
    if (isWild(token))
        return true;
    return view === 'words' ? buildOf(coreOf(token)) !== 'mark' : isLoose(token, at);
}
function seenAs(tokens, view) {
    return view === 'words' ? tokens : tokens.map((token, at) => (isLoose(token, at) ? WILDCARD : token));
}
function columnAt(tokens, at, company) {
    const before = coreOf(tokens[at - 1] ?? '');
    return { words: new Set(), cells: [], before, isFirst: at === 0, company, hasWildcard: false };
}
function addCells(columns, row, index, view, positions) {
    const { tokens } = row;
    const seen = seenAs(tokens, view);
    const hashes = hashesOf(seen);
    const words = countWords(seen) - 1;
    for (let at = 0; at < Math.min(tokens.length, positions); at++) {
        const token = tokens[at] ?? '';
        if (!isOpen(token, at, view))
            continue;
        const key = hashAround(hashes, at);
        const column = columns.get(key) ?? columnAt(tokens, at, words + (isWild(token) && view === 'words' ? 1 : 0));
        columns.set(key, column);
        if (isWild(token))
            column.hasWildcard = true;
        else
            column.words.add(coreOf(token));
        column.cells.push({ row: index, at });
    }
}
function columnsOf(rows, view) {
    const columns = new Map();
    const positions = Math.max(FEWEST_POSITIONS, Math.min(MOST_POSITIONS, Math.floor(MOST_CELLS / (rows.length + 1))));
    rows.forEach((row, index) => {
        if (view === 'words' || row.tokens.some(isLoose))
            addCells(columns, row, index, view, positions);
    });
    return [...columns.values()].filter(({ cells }) => cells.length > 1);
}
/** One round: every position that varies enough, all else equal, becomes a wildcard. */
function round(rows, view, vocabulary) {
    const variable = columnsOf(rows, view).filter((column) => isVariable(column, vocabulary));
    if (variable.length === 0)
        return rows;
    const positions = new Map();
    for (const { words, cells } of variable) {
        for (const word of words)
            if (!isOutcome(word))
                vocabulary.add(word);
        for (const { row, at } of cells) {
            const list = positions.get(row);
            if (list === undefined)
                positions.set(row, [at]);
            else
                list.push(at);
        }
    }
    const next = rows.map((row, index) => {
        const spans = positions.get(index)?.map((at) => ({ at, width: 1 }));
        return spans === undefined ? row : withWildcards(row, spans);
    });
    return mergeRows(next);
}
/** Finds the single words that vary where all else is equal; adds the words it found to the vocabulary of values. */
function mergeColumns(rows, vocabulary) {
    let current = rows;
    for (let i = 0; i < MOST_ROUNDS; i++) {
        const known = vocabulary.size;
        const next = round(round(current, 'words', vocabulary), 'kin', vocabulary);
        if (next === current && vocabulary.size === known)
            return current;
        current = next;
    }
    return current;
}

;// CONCATENATED MODULE: ./lib/cluster/mine-index.js

/** Templates kept under one pair of ends; more are an attack. */
const MOST_CANDIDATES = 64;
const ANY = '';
function endOf(token) {
    return token === undefined || isWild(token) ? ANY : singular(token);
}
function keyOf(first, last) {
    return `${first}\n${last}`;
}
/** Indexes templates; of too many alike the first ones stay. */
function indexTemplates(templates) {
    const index = new Map();
    for (const template of templates) {
        const key = keyOf(endOf(template.tokens[0]), endOf(template.tokens.at(-1)));
        const list = index.get(key);
        if (list === undefined)
            index.set(key, [template]);
        else if (list.length < MOST_CANDIDATES)
            list.push(template);
    }
    return index;
}
/** The templates whose ends allow them to cover these tokens. */
function candidatesFor(index, tokens) {
    const first = endOf(tokens[0]);
    const last = endOf(tokens.at(-1));
    const keys = new Set([keyOf(first, last), keyOf(first, ANY), keyOf(ANY, last), keyOf(ANY, ANY)]);
    return [...keys].flatMap((key) => index.get(key) ?? []);
}

;// CONCATENATED MODULE: ./lib/cluster/mine-covered.js



/** Covers of covers that are followed. */
const LONGEST_CHAIN = 8;
function byCount(a, b) {
    return b.count - a.count || (a.text < b.text ? -1 : 1);
}
function coverOf(row, index, vocabulary) {
    return candidatesFor(index, row.tokens).find((candidate) => candidate !== row &&
        candidate.tokens.length <= row.tokens.length &&
        coversTokens(candidate.tokens, row.tokens, vocabulary));
}
function topOf(row, covers) {
    let top = row;
    for (let i = 0; i < LONGEST_CHAIN; i++)
        top = covers.get(top) ?? top;
    return top;
}
/** A row that another one covers becomes part of it. */
function mergeCovered(rows, vocabulary) {
    const index = indexTemplates(rows.filter(({ tokens }) => tokens.some(isWild)).toSorted(byCount));
    const covers = new Map();
    for (const row of rows) {
        const cover = coverOf(row, index, vocabulary);
        if (cover !== undefined)
            covers.set(row, cover);
    }
    if (covers.size === 0)
        return rows;
    return mergeRows(rows.map((row) => {
        const { tokens, text } = topOf(row, covers);
        return { ...row, tokens, text };
    }));
}

;// CONCATENATED MODULE: ./lib/cluster/mine-known.js


function knownOf(text) {
    const tokens = tokensOf(text);
    return { text, tokens, words: tokens.filter((token) => !isWild(token)).length };
}
/** The template that says most comes first. */
function bySpecificity(a, b) {
    return b.words - a.words || b.text.length - a.text.length || (a.text < b.text ? -1 : 1);
}
function mine_known_coverOf(row, index) {
    const covers = candidatesFor(index, row.tokens).filter(({ tokens }) => coversTokens(tokens, row.tokens));
    return covers.toSorted(bySpecificity)[0]?.text;
}
/** The known template of each row that has one. */
function knownTemplates(rows, known) {
    const texts = new Set(known);
    const index = indexTemplates([...texts].map(knownOf).toSorted(bySpecificity));
    const found = new Map();
    for (const row of rows) {
        const text = texts.has(row.text) ? row.text : mine_known_coverOf(row, index);
        if (text !== undefined)
            found.set(row, text);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/cluster/mine-evidence.js


/** Phrases that make a place between constant words a value. */
const ENOUGH_KNOWN = 2;
const mine_evidence_ENOUGH_INTRODUCED = 3;
const ENOUGH_BETWEEN = 5;
/** Phrases that make the end of a message a value. */
const ENOUGH_FAMILIAR_AT_END = 3;
const ENOUGH_NAMES_AT_END = 4;
const ENOUGH_AT_END = 10;
const MOST_OUTCOMES = 0.25;
const FAMILIAR = 0.5;
const NAMED = 0.7;
/** Reasons of a failure come again and again, free text does not. */
const MOST_REPEATS = 1.5;
function isName(cores) {
    return cores.length > 1 && cores.every((core) => buildOf(core) === 'capital');
}
function shareOf(list, isCounted) {
    return list.length === 0 ? 0 : list.filter(isCounted).length / list.length;
}
/** Sums up the phrases of one place. */
function mine_evidence_evidenceOf(all, vocabulary) {
    const spoken = all.filter(({ cores }) => cores.length > 1 || !isPlainWild(cores[0]));
    const phrases = spoken.map(({ cores }) => cores);
    const distinct = new Set(phrases.map((cores) => cores.join(' '))).size;
    return {
        phrases: distinct,
        firsts: new Set(phrases.map((cores) => cores[0])).size,
        lasts: new Set(phrases.map((cores) => cores.at(-1))).size,
        widths: new Set(phrases.map((cores) => cores.length)),
        outcomes: shareOf(phrases, (cores) => isOutcome(cores[0] ?? '')),
        familiar: shareOf(phrases.flat(), (core) => vocabulary.has(core)),
        named: shareOf(phrases, isName),
        isKnownSlot: spoken.length < all.length,
        repeats: spoken.reduce((sum, { count }) => sum + count, 0) / Math.max(1, distinct),
    };
}
/** Single words are judged as columns; phrases vary in their number of words or have several, and at both ends. */
function varies({ phrases, firsts, lasts, widths, outcomes }) {
    const enough = Math.max(2, phrases / 2);
    if (outcomes > MOST_OUTCOMES || (widths.size < 2 && widths.has(1)))
        return false;
    return firsts >= enough && lasts >= Math.min(enough, 3);
}
function opensValue(before) {
    return isIntroducer(before) || before === ':' || before === '(';
}
/** Whether phrases behind the word `before`, with words behind them too, are a value. */
function isValueBetween(evidence, before) {
    const unknown = opensValue(before) ? mine_evidence_ENOUGH_INTRODUCED : ENOUGH_BETWEEN;
    const enough = evidence.isKnownSlot || evidence.familiar >= FAMILIAR ? ENOUGH_KNOWN : unknown;
    return evidence.phrases >= enough && varies(evidence);
}
/** Whether phrases behind the word `before`, at the end of the message, are a value. */
function isValueAtEnd(evidence, before) {
    if (!opensValue(before) && before !== 'to' && before !== 'with')
        return false;
    if (!varies(evidence))
        return false;
    if (evidence.familiar >= FAMILIAR)
        return evidence.phrases >= ENOUGH_FAMILIAR_AT_END;
    if (evidence.named >= NAMED)
        return evidence.phrases >= ENOUGH_NAMES_AT_END;
    return evidence.repeats <= MOST_REPEATS && evidence.phrases >= ENOUGH_AT_END;
}

;// CONCATENATED MODULE: ./lib/cluster/mine-phrases.js




/** Tokens from the start of a row, and from its end, among which a phrase may begin and end. */
const DEEPEST_PREFIX = 40;
const DEEPEST_SUFFIX = 12;
/** Words around a phrase that make it part of a statement. */
const FEWEST_WORDS = 2;
/** Rows that are looked at to judge a place. */
const SAMPLE = 1_000;
function widthAt(row, place) {
    return row.tokens.length - place.from - place.behind;
}
function hasPhrase(row, place) {
    const width = widthAt(row, place);
    if (width < 1 || width > WIDEST_VALUE)
        return false;
    for (let i = 0; i < width; i++) {
        const token = row.tokens[place.from + i] ?? '';
        if (isPlainWild(token))
            continue;
        const core = coreOf(token);
        const isAllowed = isWord(core) ? buildOf(core) !== 'status' : i > 0 && isPhraseMark(core);
        if (!isAllowed)
            return false;
    }
    return true;
}
function phraseOf(row, place) {
    return row.tokens.slice(place.from, row.tokens.length - place.behind).map(coreOf);
}
function isValuePlace(rows, place, vocabulary) {
    const tokens = rows[0]?.tokens ?? [];
    const previous = tokens[place.from - 1] ?? '';
    const wordsBefore = countWords(tokens.slice(0, place.from));
    const wordsBehind = countWords(tokens.slice(tokens.length - place.behind));
    if (isWild(previous) || wordsBefore === 0 || wordsBefore + wordsBehind < FEWEST_WORDS)
        return false;
    const every = Math.ceil(rows.length / SAMPLE);
    const sample = rows.filter((_, i) => i % every === 0);
    const phrases = sample.map((row) => ({ cores: phraseOf(row, place), count: row.count }));
    const evidence = mine_evidence_evidenceOf(phrases, vocabulary);
    const before = coreOf(previous);
    return wordsBehind > 0 ? isValueBetween(evidence, before) : isValueAtEnd(evidence, before);
}
function groupBy(rows, tokenOf) {
    const groups = new Map();
    for (const row of rows) {
        const token = tokenOf(row);
        if (token === undefined)
            continue;
        const group = groups.get(token);
        if (group === undefined)
            groups.set(token, [row]);
        else
            group.push(row);
    }
    return groups;
}
/** Looks for a phrase that starts at `from`: the longest common end first. */
function fromEnd(rows, place, vocabulary, found) {
    if (place.behind < DEEPEST_SUFFIX) {
        const groups = groupBy(rows, (row) => row.tokens.length > place.from + place.behind + 1 ? row.tokens.at(-1 - place.behind) : undefined);
        for (const group of groups.values()) {
            if (group.length > 1)
                fromEnd(group, { ...place, behind: place.behind + 1 }, vocabulary, found);
        }
    }
    const open = rows.filter((row) => !found.has(row) && hasPhrase(row, place));
    if (open.length < 2 || !isValuePlace(open, place, vocabulary))
        return;
    for (const row of open)
        found.set(row, { at: place.from, width: widthAt(row, place) });
}
/** Looks for phrases in rows with the same first `from` tokens: the longest common start first. */
function fromStart(rows, from, vocabulary, found) {
    if (from < DEEPEST_PREFIX) {
        const groups = groupBy(rows, (row) => row.tokens[from]);
        for (const group of groups.values())
            if (group.length > 1)
                fromStart(group, from + 1, vocabulary, found);
        if (groups.size < 2)
            return;
    }
    const open = rows.filter((row) => !found.has(row) && row.tokens.length > from);
    if (from === 0 || open.length < 2)
        return;
    fromEnd(open, { from, behind: 0 }, vocabulary, found);
}
/** Finds values of several words, and of a varying number of them, between the same words. */
function mergePhrases(rows, vocabulary) {
    const found = new Map();
    fromStart(rows, 0, vocabulary, found);
    if (found.size === 0)
        return rows;
    return mergeRows(rows.map((row) => {
        const span = found.get(row);
        return span === undefined ? row : withWildcards(row, [span]);
    }));
}

;// CONCATENATED MODULE: ./lib/cluster/mine.js





/** Times that the steps are taken: a value that one step finds lets the others find more. */
const PASSES = 2;
function byText(a, b) {
    return a.text < b.text ? -1 : 1;
}
function mineRows(rows) {
    const vocabulary = new Set();
    let current = mergePlurals(rows.toSorted(byText));
    for (let pass = 0; pass < PASSES; pass++) {
        const columns = mergeColumns(current, vocabulary);
        const phrases = mergePhrases(columns, vocabulary);
        const next = mergeCovered(phrases, vocabulary);
        if (next === current)
            return current;
        current = next;
    }
    return current;
}
/**
 * Groups the masked messages of one scope (a service, or one statement of it) that one log statement wrote. `known` are
 * the templates of earlier runs: what they cover joins them first and keeps their text.
 */
function mineTemplates(shapes, known = []) {
    const rows = mergeRows(shapes.map(({ masked, count }, index) => rowOf(masked, count, index)));
    const old = knownTemplates(rows, known);
    const joined = rows.filter((row) => old.has(row)).map((row) => ({ ...row, text: old.get(row) ?? row.text }));
    const mined = mineRows(rows.filter((row) => !old.has(row)));
    return mergeRows([...joined, ...mined])
        .toSorted(byText)
        .map(({ text, members }) => ({ text, members: members.toSorted((a, b) => a - b) }));
}

// EXTERNAL MODULE: ./lib/types/severity.js
var severity = __nccwpck_require__(5990);
// EXTERNAL MODULE: ./lib/types/time.js
var types_time = __nccwpck_require__(2872);
;// CONCATENATED MODULE: ./lib/cluster/timeline.js
const SPANS = 64;
const FINEST_SPAN = 1_000; // milliseconds
/**
 * Counts over time in a fixed number of spans. Spans double whenever the range outgrows them and start at multiples of
 * their length since the epoch, so the result depends on the entries alone and not on their order.
 */
class TimelineCounter {
    #width = FINEST_SPAN;
    #first = 0;
    #counts = [];
    /** `at` in milliseconds since the epoch; anything that is no time is left out. */
    add(at, weight) {
        if (!Number.isFinite(at))
            return;
        let span = Math.floor(at / this.#width);
        if (this.#counts.length === 0)
            this.#first = span;
        while (Math.max(span, this.#first + this.#counts.length - 1) - Math.min(span, this.#first) >= SPANS) {
            this.#double();
            span = Math.floor(at / this.#width);
        }
        this.#reach(span);
        this.#counts[span - this.#first] = (this.#counts[span - this.#first] ?? 0) + weight;
    }
    merge(other) {
        other.counts.forEach((count, index) => {
            if (count > 0)
                this.#addSpan(other.start + index * other.width, other.width, count);
        });
    }
    get timeline() {
        return { start: this.#first * this.#width, width: this.#width, counts: [...this.#counts] };
    }
    #addSpan(start, width, count) {
        while (this.#width < width)
            this.#double();
        this.add(start, count);
    }
    #reach(span) {
        if (span < this.#first) {
            this.#counts = [...new Array(this.#first - span).fill(0), ...this.#counts];
            this.#first = span;
        }
        while (this.#counts.length <= span - this.#first)
            this.#counts.push(0);
    }
    #double() {
        const first = Math.floor(this.#first / 2);
        const counts = [];
        this.#counts.forEach((count, index) => {
            const span = Math.floor((this.#first + index) / 2) - first;
            counts[span] = (counts[span] ?? 0) + count;
        });
        this.#first = first;
        this.#counts = counts;
        this.#width *= 2;
    }
}

;// CONCATENATED MODULE: ./lib/cluster/tally.js



const EARLY_SAMPLES = 2;
const INSERT_IDS = 10;
const MOMENTS = 32;
const MESSAGES = 20;
const MAX_MESSAGE_CHARS = 300;
/** Per pattern; beyond it a count reads "500 or more". */
const MAX_DISTINCT = 500;
const MAX_ROUTES = 200;
/** Folds entries into a Tally of bounded size, whatever their number and order. */
class TallyCounter {
    #count = 0;
    #occurrences = 0;
    #first = '';
    #last = '';
    #severities = new Map();
    #levels = new Map();
    #instances = new Set();
    #users = new Set();
    #revisions = new Set();
    #routes = new Map();
    #early = [];
    #latest;
    #stamps = [];
    #moments = [];
    #messages = [];
    #timeline = new TimelineCounter();
    add(entry) {
        if (entry.parts.length === 0)
            this.#addPart(entry, entry.level);
        for (const part of entry.parts)
            this.#addPart(part, entry.level);
        this.#occurrences += entry.weight;
        keep(this.#instances, entry.instance);
        keep(this.#users, entry.user);
        keep(this.#revisions, entry.revision);
        if (entry.request !== undefined && entry.request.route !== '')
            this.#addRoute(entry.request.route, entry.weight);
        if (this.#latest === undefined || compareStamps(this.#latest, entry) < 0)
            this.#latest = entry;
        const at = (0,types_time/* epochMillis */.Kw)(entry.time);
        this.#timeline.add(at, entry.weight);
        if (this.#isEarly(entry))
            this.#keepEarly(entry, at);
    }
    merge(other) {
        this.#count += other.#count;
        this.#occurrences += other.#occurrences;
        this.#span(other.#first);
        this.#span(other.#last);
        for (const [severity, count] of other.#severities)
            bump(this.#severities, severity, count);
        for (const [level, count] of other.#levels)
            bump(this.#levels, level, count);
        for (const instance of other.#instances)
            keep(this.#instances, instance);
        for (const user of other.#users)
            keep(this.#users, user);
        for (const revision of other.#revisions)
            keep(this.#revisions, revision);
        for (const [route, count] of other.#routes)
            this.#addRoute(route, count);
        for (const entry of other.#early)
            keepEarliest(this.#early, entry, EARLY_SAMPLES, itself);
        for (const said of other.#messages)
            keepEarliest(this.#messages, said, MESSAGES, itself);
        for (const moment of other.#moments)
            keepEarliest(this.#moments, moment, MOMENTS, itself);
        for (const stamp of other.#stamps)
            keepEarliest(this.#stamps, stamp, INSERT_IDS, itself);
        const latest = other.#latest;
        if (latest !== undefined && (this.#latest === undefined || compareStamps(this.#latest, latest) < 0))
            this.#latest = latest;
        this.#timeline.merge(other.#timeline.timeline);
    }
    get occurrences() {
        return this.#occurrences;
    }
    /** The earliest, in time order. */
    get moments() {
        return this.#moments;
    }
    /** What the earliest entries said, in time order. */
    get messages() {
        return this.#messages.map(({ message }) => message);
    }
    get instances() {
        return this.#instances;
    }
    get tally() {
        return {
            count: this.#count,
            occurrences: this.#occurrences,
            first: this.#first,
            last: this.#last,
            severities: inOrder(this.#severities),
            levels: inOrder(this.#levels),
            instances: distinct(this.#instances),
            users: distinct(this.#users),
            revisions: [...this.#revisions].sort(),
            routes: [...this.#routes].map(([route, count]) => ({ route, count })).sort(byCountThenRoute),
            samples: this.#samples(),
            insertIds: this.#stamps.map((stamp) => stamp.insertId).filter((id) => id !== ''),
            timeline: this.#timeline.timeline,
        };
    }
    #addPart(part, level) {
        this.#count += part.weight;
        bump(this.#levels, level, part.weight);
        bump(this.#severities, part.severity, part.weight);
        this.#span(part.time);
    }
    /** The moments are the longest of the lists of early entries: what comes after them all is in none. */
    #isEarly(entry) {
        const last = this.#moments[MOMENTS - 1];
        return last === undefined || compareStamps(entry, last) < 0;
    }
    #keepEarly(entry, at) {
        keepEarliest(this.#early, entry, EARLY_SAMPLES, itself);
        keepEarliest(this.#moments, entry, MOMENTS, (next) => momentOf(next, at));
        keepEarliest(this.#messages, entry, MESSAGES, saidBy);
        for (const part of entry.parts.length === 0 ? [entry] : entry.parts)
            keepEarliest(this.#stamps, part, INSERT_IDS, stampOf);
    }
    #span(time) {
        if (time === '')
            return;
        if (this.#first === '' || time < this.#first)
            this.#first = time;
        if (time > this.#last)
            this.#last = time;
    }
    #addRoute(route, count) {
        if (this.#routes.size < MAX_ROUTES || this.#routes.has(route))
            bump(this.#routes, route, count);
    }
    #samples() {
        const latest = this.#latest;
        return latest === undefined || this.#early.includes(latest) ? [...this.#early] : [...this.#early, latest];
    }
}
/** The sum of several tallies. */
function sumTallies(counters) {
    const [only, ...others] = counters;
    if (only !== undefined && others.length === 0)
        return only;
    const sum = new TallyCounter();
    for (const counter of counters)
        sum.merge(counter);
    return sum;
}
function bump(counts, key, by) {
    counts.set(key, (counts.get(key) ?? 0) + by);
}
/** In the scale's order: two runs over the same entries write the same bytes. */
function inOrder(counts) {
    return Object.fromEntries(severity/* SEVERITIES */.oC.flatMap((name) => (counts.has(name) ? [[name, counts.get(name)]] : [])));
}
function keep(values, value) {
    if (value !== undefined && values.size < MAX_DISTINCT)
        values.add(value);
}
function distinct(values) {
    return { count: values.size, capped: values.size >= MAX_DISTINCT };
}
function momentOf({ time, insertId, instance, trace, request }, at) {
    return { time, insertId, at: at + (request?.latency ?? 0), instance, trace };
}
/** A stack trace is told apart by what its exception said. */
function saidBy({ time, insertId, message, stack }) {
    return { time, insertId, message: (stack?.message ?? message).slice(0, MAX_MESSAGE_CHARS) };
}
function stampOf({ time, insertId }) {
    return { time, insertId };
}
/** Puts `next` into its place among the earliest `limit`, in place: this runs for every entry. */
function keepEarliest(kept, next, limit, store) {
    const last = kept.at(-1);
    if (kept.length === limit && last !== undefined && compareStamps(last, next) <= 0)
        return;
    const place = kept.findLastIndex((item) => compareStamps(item, next) <= 0) + 1;
    kept.splice(place, 0, store(next));
    if (kept.length > limit)
        kept.pop();
}
function itself(item) {
    return item;
}
function compareStamps(a, b) {
    if (a.time !== b.time)
        return a.time < b.time ? -1 : 1;
    if (a.insertId !== b.insertId)
        return a.insertId < b.insertId ? -1 : 1;
    const [said = '', other = ''] = [a.message, b.message];
    return said === other ? 0 : said < other ? -1 : 1;
}
function byCountThenRoute(a, b) {
    return b.count - a.count || (a.route < b.route ? -1 : 1);
}

;// CONCATENATED MODULE: ./lib/cluster/shape.js


const MOST_SAYINGS = 50;
/** Entries that show the same; a handle to the pattern that they will be part of. */
class Shape {
    key;
    counter = new TallyCounter();
    /** The earliest. */
    example;
    /** What the exceptions of a stack trace said, masked; empty for all other evidence. */
    sayings = new Map();
    /** Set when templates were found before the end: the shape that took this one in. */
    into;
    constructor(key, example) {
        this.key = key;
        this.example = example;
    }
}
/** Follows a handle to the shape that holds its counts. */
function settled(shape) {
    let last = shape;
    while (last.into !== undefined)
        last = last.into;
    return last;
}
function mergeShapes(text, shapes) {
    const merged = new Shape(text, earliestExample(shapes));
    for (const shape of shapes) {
        merged.counter.merge(shape.counter);
        for (const [masked, count] of shape.sayings)
            merged.sayings.set(masked, (merged.sayings.get(masked) ?? 0) + count);
        shape.into = merged;
    }
    return merged;
}
function remember(shape, said) {
    const masked = mask(said);
    const count = shape.sayings.get(masked);
    if (count !== undefined)
        shape.sayings.set(masked, count + 1);
    else if (shape.sayings.size < MOST_SAYINGS)
        shape.sayings.set(masked, 1);
}
function earliestExample(shapes) {
    const [first, ...rest] = shapes.map(({ example }) => example);
    if (first === undefined)
        throw new Error('a pattern without shapes');
    return rest.reduce((earliest, example) => (isEarlier(example, earliest) ? example : earliest), first);
}
function isEarlier(a, b) {
    return a.time < b.time || (a.time === b.time && a.insertId < b.insertId);
}

;// CONCATENATED MODULE: ./lib/cluster/folded-pattern.js





const folded_pattern_MAX_FRAMES = 8;
function patternOf(scope, text, shapes) {
    const counter = sumTallies(shapes.map((shape) => shape.counter));
    const example = earliestExample(shapes);
    const { project, service, evidence } = scope;
    const pattern = {
        fingerprint: fingerprint(project, service, `${evidence} ${scope.scope} ${text}`),
        project,
        service,
        evidence,
        identity: { scope: scope.scope, text },
        template: templateText(evidence, text, shapes),
        exception: example.stack?.exception,
        messages: counter.messages,
        source: sourceOfExample(example),
        frames: evidence === 'stack' ? (example.stack?.frames.slice(0, folded_pattern_MAX_FRAMES) ?? []) : [],
        status: example.request?.status ?? 0,
        tally: counter.tally,
    };
    return { pattern, counter, example };
}
/** A stack key is for machines; people read the exception and what was the same in all that it said. */
function templateText(evidence, text, shapes) {
    if (evidence === 'no-payload')
        return 'entry without any payload';
    if (evidence !== 'stack' && evidence !== 'rule')
        return text;
    const exception = evidence === 'rule' ? text : (shapes[0]?.example.stack?.exception ?? '');
    const sayings = shapes.flatMap((shape) => [...shape.sayings]).sort(([a], [b]) => (a < b ? -1 : 1));
    const templates = mineTemplates(sayings.map(([masked, count]) => ({ masked, count })));
    const said = templates.length === 1 ? templates[0]?.text : WILDCARD;
    const name = exception || 'stack trace without its exception';
    return said === undefined || said === '' ? name : `${name}: ${said}`;
}
function sourceOfExample(example) {
    const frame = example.stack?.frames.find(({ own }) => own) ?? example.stack?.frames[0];
    return frame === undefined
        ? example.source
        : { module: frame.module, function: frame.function, file: frame.file, line: frame.line };
}

;// CONCATENATED MODULE: ./lib/cluster/group-by.js
/** `Map.groupBy`, which Node 20 lacks: the bundle is also started by hand, with whatever Node a machine has. */
function group_by_groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/cluster/remembering-mask.js

const MOST_MESSAGES = 2_000;
const LONGEST_MESSAGE = 500;
/** `mask` that remembers the messages it saw lately: services repeat themselves to the letter. */
function rememberingMask() {
    const masked = new Map();
    return (message) => {
        const known = masked.get(message);
        if (known !== undefined)
            return known;
        const result = mask(message);
        if (message.length > LONGEST_MESSAGE)
            return result;
        if (masked.size >= MOST_MESSAGES)
            masked.clear();
        masked.set(message, result);
        return result;
    };
}

;// CONCATENATED MODULE: ./lib/cluster/fold.js







/** Shapes of one scope before their templates are found early, so that memory follows the statements, not the log. */
const SHAPES_BEFORE_MINING = 4_000;
const MOST_SHAPES = 20_000;
/** In all scopes: what comes after is counted, but no longer told apart. */
const MOST_SHAPES_IN_ALL = 20_000;
const OVERFLOW = { project: 'unknown', service: 'more than can be told apart' };
/** Entry after entry → patterns. Holds counts, extremes and a few samples, never the entries. */
class PatternFold {
    #projects = new Map();
    #scopes = [];
    #shapes = 0;
    /** Set once the templates of all scopes were found early, which helps once. */
    #isCrowded = false;
    #overflow;
    #mask = rememberingMask();
    #known;
    #ruleOf;
    constructor({ known = [], ruleOf = () => undefined } = {}) {
        this.#known = group_by_groupBy(known, scopeId);
        this.#ruleOf = ruleOf;
    }
    /** The handle stays good until `finish`, which tells its pattern. */
    add(entry) {
        const shown = this.#show(entry);
        const scope = this.#scopeOf(entry, shown);
        let shape = scope.shapes.get(shown.key);
        if (shape === undefined) {
            this.#makeRoom(scope);
            shape = this.#newShape(scope, shown.key, entry);
        }
        else if (isEarlier(entry, shape.example)) {
            shape.example = entry;
        }
        shape.counter.add(entry);
        if (entry.stack !== undefined || shown.evidence === 'rule')
            remember(shape, entry.stack?.message ?? entry.message);
        return shape;
    }
    /** Every pattern with the shapes it is made of. */
    finish() {
        const found = new Map();
        for (const scope of this.#scopes) {
            for (const group of groupsOf(scope)) {
                const folded = patternOf(scope, group.text, group.shapes);
                for (const shape of group.shapes)
                    found.set(shape, folded);
            }
        }
        return found;
    }
    #show(entry) {
        const rule = this.#ruleOf(entry);
        return rule === undefined ? evidenceOf(entry, this.#mask) : { evidence: 'rule', scope: 'rule', key: rule };
    }
    /** Looked up name by name: putting them together for every entry would take longer. */
    #scopeOf({ project, service }, shown) {
        const known = this.#projects.get(project)?.get(service)?.get(shown.scope);
        if (known !== undefined)
            return known;
        if (this.#shapes >= MOST_SHAPES_IN_ALL)
            return this.#overflowScope();
        const services = found(this.#projects, project, () => new Map());
        const scopes = found(services, service, () => new Map());
        return found(scopes, shown.scope, () => this.#newScope(project, service, shown));
    }
    #overflowScope() {
        const shown = { evidence: 'template', scope: 'overflow', key: WILDCARD };
        this.#overflow ??= this.#newScope(OVERFLOW.project, OVERFLOW.service, shown);
        return this.#overflow;
    }
    #newScope(project, service, shown) {
        const scope = {
            project,
            service,
            evidence: shown.evidence,
            scope: shown.scope,
            shapes: new Map(),
            known: (this.#known.get(scopeId({ project, service, scope: shown.scope })) ?? []).map(({ text }) => text),
            limit: SHAPES_BEFORE_MINING,
        };
        this.#scopes.push(scope);
        return scope;
    }
    #newShape(scope, key, entry) {
        const room = scope.shapes.size < MOST_SHAPES && this.#shapes < MOST_SHAPES_IN_ALL;
        const kept = room ? key : WILDCARD;
        const known = scope.shapes.get(kept);
        if (known !== undefined)
            return known;
        const shape = new Shape(kept, entry);
        scope.shapes.set(kept, shape);
        this.#shapes += 1;
        return shape;
    }
    #makeRoom(scope) {
        if (scope.shapes.size >= scope.limit)
            this.#mineEarly(scope);
        if (this.#shapes < MOST_SHAPES_IN_ALL || this.#isCrowded)
            return;
        this.#isCrowded = true;
        for (const each of this.#scopes)
            this.#mineEarly(each);
    }
    #mineEarly(scope) {
        if (scope.limit >= MOST_SHAPES)
            return;
        const groups = groupsOf(scope);
        this.#shapes -= scope.shapes.size;
        scope.shapes.clear();
        for (const { text, shapes } of groups) {
            const home = scope.shapes.get(text);
            scope.shapes.set(text, mergeShapes(text, home === undefined ? shapes : [home, ...shapes]));
        }
        this.#shapes += scope.shapes.size;
        if (scope.shapes.size > scope.limit / 2)
            scope.limit = Math.min(scope.limit * 2, MOST_SHAPES);
    }
}
function found(values, key, make) {
    const known = values.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    values.set(key, made);
    return made;
}
function scopeId({ project, service, scope }) {
    return `${project}\n${service}\n${scope}`;
}
function groupsOf(scope) {
    const shapes = [...scope.shapes.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    if (scope.evidence !== 'template' && scope.evidence !== 'statement') {
        return shapes.map((shape) => ({ text: shape.key, shapes: [shape] }));
    }
    const counted = shapes.map((shape) => ({ masked: shape.key, count: shape.counter.occurrences }));
    return mineTemplates(counted, scope.known).map(({ text, members }) => ({
        text,
        shapes: members.flatMap((index) => shapes[index] ?? []),
    }));
}

;// CONCATENATED MODULE: ./lib/cluster/together.js
/** How long after its cause a consequence may come, in milliseconds. */
const AFTER_MILLIS = 5_000;
/** Clocks of the load balancer, the system and the container differ, and a request waits for its instance. */
const BEFORE_MILLIS = 3_000;
/** Of the consequence's moments, those that must come with the cause; of the cause's, those that must have one. */
const SHARE_WITH_CAUSE = 0.8;
const SHARE_OF_CAUSES = 0.3;
const LEAST_TIMES = 3;
/** Two processes that know nothing of each other may look joined with at most this chance. */
const CHANCE = 1e-3;
/**
 * How often `effects` came with `causes` on the same instance within seconds; undefined when it was too seldom, or so
 * often that it could be chance. Both lists are in time order.
 */
function followEachOther(causes, effects) {
    const [placedCauses, placed] = [causes.filter(isPlaced), effects.filter(isPlaced)];
    if (placed.length < LEAST_TIMES || placed.length < effects.length * SHARE_WITH_CAUSE)
        return undefined;
    const gaps = placed.map((effect) => gapTo(effect, placedCauses));
    const matched = gaps.filter((gap) => gap !== undefined);
    if (matched.length < LEAST_TIMES || matched.length < placed.length * SHARE_WITH_CAUSE)
        return undefined;
    const answered = placedCauses.filter((cause) => placed.some((effect) => isWithin(cause, effect)));
    if (answered.length < placedCauses.length * SHARE_OF_CAUSES)
        return undefined;
    if (chanceOf(placedCauses, placed, matched.length) > CHANCE)
        return undefined;
    return { times: matched.length, of: placed.length, withinMillis: Math.max(...matched) };
}
/** How many traces both have; undefined when that is too few of either. */
function shareTraces(some, others) {
    const needed = Math.max(some.size, others.size) * SHARE_WITH_CAUSE;
    if (Math.min(some.size, others.size) < Math.max(LEAST_TIMES, needed))
        return undefined;
    const shared = [...some].filter((trace) => others.has(trace)).length;
    return shared < Math.max(LEAST_TIMES, needed) ? undefined : { times: shared, of: others.size, withinMillis: 0 };
}
function isPlaced(moment) {
    return moment.instance !== undefined && Number.isFinite(moment.at);
}
function isWithin(cause, effect) {
    const after = effect.at - cause.at;
    return cause.instance === effect.instance && after <= AFTER_MILLIS && after >= -BEFORE_MILLIS;
}
function gapTo(effect, causes) {
    const gaps = causes.filter((cause) => isWithin(cause, effect)).map((cause) => Math.abs(effect.at - cause.at));
    return gaps.length === 0 ? undefined : Math.min(...gaps);
}
/**
 * The chance that effects spread over the whole time at random come with a cause as often as these do: the share of
 * each instance's time that lies near a cause, and the binomial tail for the matches, bounded from above.
 */
function chanceOf(causes, effects, matched) {
    const times = [...causes, ...effects].map(({ at }) => at);
    const span = Math.max(...times) - Math.min(...times) + AFTER_MILLIS + BEFORE_MILLIS;
    const shares = effects.map(({ instance }) => nearShare(causes, instance, span));
    const near = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    return choose(effects.length, matched) * near ** matched;
}
function nearShare(causes, instance, span) {
    let covered = 0;
    let end = Number.NEGATIVE_INFINITY;
    for (const cause of causes) {
        if (cause.instance !== instance)
            continue;
        const from = Math.max(end, cause.at - BEFORE_MILLIS);
        end = Math.max(end, cause.at + AFTER_MILLIS);
        covered += Math.max(0, end - from);
    }
    return Math.min(1, covered / span);
}
function choose(n, k) {
    let ways = 1;
    for (let index = 1; index <= n - k; index++)
        ways = (ways * (k + index)) / index;
    return ways;
}

;// CONCATENATED MODULE: ./lib/cluster/join.js


/** Shorter messages ("timeout") are quoted by chance. */
const MIN_QUOTE_CHARS = 16;
const SERVER_ERROR = 500;
const EXIT_CHARS = 500;
/** Every two patterns of a service are compared, so their number is bounded. */
const MOST_COMPARED = 1_500;
const QUOTED_CHARS = 60;
/** What a process says when it ends, or when something else ends it. */
const EXIT_WORDS = /\bexit(?:ed|ing)?\b|\bshutting down\b|\bterminat(?:ed|ing)\b|\bfailed to boot\b|\bkilled\b|\bstopp(?:ed|ing)\b|\bException in worker\b/i;
/** Of numbers that should match, how much the smaller must be of the larger. */
const OVER = 0.8;
/**
 * Joins the patterns of one service that are one failure. Looks or matching numbers alone never join: it takes a
 * quoted exception, a shared trace, one statement logged twice, or an exit or failed request that comes with the cause
 * again and again.
 */
function joinPatterns(patterns) {
    const links = new Map();
    for (const sameService of group_by_groupBy(patterns, serviceOf).values())
        linkWithin(sameService, links);
    const followers = group_by_groupBy(links, ([, { cause }]) => cause);
    return patterns
        .filter((pattern) => !links.has(pattern))
        .map((leader) => {
        const mine = (followers.get(leader) ?? []).sort(([a], [b]) => byFirst(a, b));
        return { members: [leader, ...mine.map(([follower]) => follower)], joins: mine.map(([, { why }]) => why) };
    });
}
/** Likely causes first, so that nothing is joined to what is itself a consequence. */
function linkWithin(patterns, links) {
    const ordered = mostFrequent(patterns)
        .map(candidateOf)
        .sort((a, b) => rank(a) - rank(b) || byFirst(a.folded, b.folded));
    for (const [index, follower] of ordered.entries()) {
        const link = linkOf(follower, ordered, index, links);
        if (link !== undefined)
            links.set(follower.folded, link);
    }
}
/** Among the candidates before `end`, the first that is no consequence itself and explains the follower. */
function linkOf(follower, ordered, end, links) {
    for (let index = 0; index < end; index++) {
        const cause = ordered[index];
        if (cause === undefined || links.has(cause.folded))
            continue;
        const why = reasonToJoin(follower, cause);
        if (why !== undefined)
            return { cause: cause.folded, why };
    }
    return undefined;
}
function mostFrequent(patterns) {
    if (patterns.length <= MOST_COMPARED)
        return patterns;
    const times = ({ pattern }) => pattern.tally.occurrences;
    return patterns.toSorted((a, b) => times(b) - times(a) || byFirst(a, b)).slice(0, MOST_COMPARED);
}
/** Stack traces explain most, exits and failed requests least. */
function rank({ folded, isConsequence }) {
    if (folded.pattern.evidence === 'stack')
        return 0;
    return isConsequence ? 2 : 1;
}
function reasonToJoin(follower, cause) {
    const why = quotes(follower, cause) ??
        logsTwice(follower, cause) ??
        sharesTraces(follower, cause) ??
        comesWith(follower, cause);
    return why === undefined ? undefined : `${why} (${follower.times} against ${cause.times} times)`;
}
function quotes(follower, cause) {
    if (cause.said === undefined || !textOf(follower.folded).includes(cause.said))
        return undefined;
    return onSameInstances(follower, cause) ? `quotes the message of ${nameOf(cause)} on the same instances` : undefined;
}
/** `X issues: [what]` beside `X: what`: what stands behind the first colon of the one stands in the other. */
function logsTwice(follower, cause) {
    if (follower.statement === undefined || follower.statement !== cause.statement)
        return undefined;
    const [fewer, more] = [Math.min(follower.times, cause.times), Math.max(follower.times, cause.times)];
    if (fewer < more * OVER || !onSameInstances(follower, cause))
        return undefined;
    const said = says(follower, behindColon(cause)) || says(cause, behindColon(follower));
    return said ? `is logged by the same function with the same words as ${nameOf(cause)}` : undefined;
}
function sharesTraces(follower, cause) {
    if (cause.isConsequence)
        return undefined;
    const together = shareTraces(cause.traces, follower.traces);
    return together === undefined ? undefined : `shares the trace with ${nameOf(cause)} in ${ratio(together)}`;
}
function comesWith(follower, cause) {
    if (!follower.isConsequence || cause.isConsequence || !cause.isFailure)
        return undefined;
    const together = followEachOther(cause.folded.counter.moments, follower.folded.counter.moments);
    if (together === undefined)
        return undefined;
    const seconds = (together.withinMillis / 1_000).toFixed(1);
    return `comes with ${nameOf(cause)} on the same instance within ${seconds} s in ${ratio(together)}`;
}
function candidateOf(folded) {
    const { pattern, example, counter } = folded;
    const { module, function: name } = pattern.source;
    const said = example.stack?.message ?? '';
    const talksOfExit = EXIT_WORDS.test(example.message.slice(0, EXIT_CHARS));
    return {
        folded,
        times: pattern.tally.occurrences,
        said: said.length >= MIN_QUOTE_CHARS ? said : undefined,
        statement: pattern.evidence === 'statement' && name !== undefined ? `${module ?? ''}:${name}` : undefined,
        traces: new Set(counter.moments.flatMap(({ trace }) => (trace === undefined ? [] : [trace]))),
        isFailure: isFailure(pattern),
        isConsequence: pattern.evidence !== 'stack' && (pattern.status >= SERVER_ERROR || talksOfExit),
    };
}
function says({ folded }, words) {
    return words.length >= MIN_QUOTE_CHARS && folded.example.message.includes(words);
}
function behindColon({ folded }) {
    const { message } = folded.example;
    const colon = message.indexOf(': ');
    return colon === -1 ? '' : message.slice(colon + 2).trim();
}
function isFailure({ tally }) {
    const { levels, count } = tally;
    const failed = (levels.ERROR ?? 0) + (levels.CRITICAL ?? 0) + (levels.ALERT ?? 0) + (levels.EMERGENCY ?? 0);
    return failed >= count * OVER;
}
function onSameInstances(a, b) {
    const [mine, theirs] = [a.folded.counter.instances, b.folded.counter.instances];
    const shared = [...mine].filter((instance) => theirs.has(instance)).length;
    return shared > 0 && shared >= mine.size * OVER;
}
function textOf({ example }) {
    return example.stack === undefined ? example.message : `${example.stack.exception}: ${example.stack.message}`;
}
function nameOf({ folded }) {
    const { exception, template } = folded.pattern;
    return exception || `"${template.slice(0, QUOTED_CHARS)}"`;
}
function ratio({ times, of }) {
    return `${times} of ${of} cases looked at`;
}
function serviceOf({ pattern }) {
    return `${pattern.project}\n${pattern.service}`;
}
function byFirst(a, b) {
    if (a.pattern.tally.first !== b.pattern.tally.first)
        return a.pattern.tally.first < b.pattern.tally.first ? -1 : 1;
    return a.pattern.fingerprint < b.pattern.fingerprint ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/cluster/name.js

const name_MAX_NAME_CHARS = 80;
const name_GAP = '…';
/** A trace whose exception lies outside of what was read. */
const CUT_OFF = 'Stack trace';
const LEVEL = 'ERROR|WARNING|WARN|INFO|CRITICAL|FATAL|NOTICE|DEBUG';
const LEVEL_PREFIX = new RegExp(String.raw `^(?:\[?(?:${LEVEL})\b[^\p{L}[(]{0,12}){1,2}`, 'u');
/** A name that a person can skim: the exception and where, the request, or the template without its variables. */
function name_nameOf(pattern) {
    switch (pattern.evidence) {
        case 'stack':
            return shorten(`${lastSegment(pattern.exception || CUT_OFF)}${name_placeOf(pattern)}`);
        case 'request':
            return shorten(pattern.template.replaceAll(WILDCARD, name_GAP));
        case 'rule':
            return shorten(ruleNameOf(pattern));
        case 'no-payload':
            return 'Entries without any payload';
        case 'statement':
        case 'template':
            return shorten(withoutVariables(pattern.template)) || 'Message of values only';
    }
}
/** `database-unreachable` reads as words. */
function ruleNameOf({ identity }) {
    const words = identity.text.replaceAll('-', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function name_placeOf({ source }) {
    const place = source.file === undefined ? source.module : fileName(source.file);
    const name = source.function === undefined || source.function.startsWith('<') ? undefined : source.function;
    if (name !== undefined && place !== undefined)
        return ` in ${name} (${place})`;
    const known = name ?? place;
    return known === undefined ? '' : ` in ${known}`;
}
function lastSegment(type) {
    return type.split(/[.:]+/).at(-1) || type;
}
function fileName(path) {
    return path.split(/[\\/]/).slice(-2).join('/');
}
/** Log prefixes, marks and emoji at the start say nothing; neighbouring gaps are one. */
function withoutVariables(template) {
    const text = template.replaceAll(WILDCARD, name_GAP).replace(/\s+/g, ' ');
    return text
        .replace(/(["'`])…\1/g, name_GAP)
        .replace(/…(?:[\s,:;|/-]{0,4}…)+/g, name_GAP)
        .replace(/^[^\p{L}[(<"']+/u, '')
        .replace(LEVEL_PREFIX, '')
        .replace(/^[^\p{L}[(<"']+/u, '')
        .replace(/[\s….,:;|=({[-]+$/u, '');
}
function shorten(text) {
    const characters = [...text.trim()];
    if (characters.length <= name_MAX_NAME_CHARS)
        return characters.join('');
    const cut = characters.slice(0, name_MAX_NAME_CHARS - 1).join('');
    const space = cut.lastIndexOf(' ');
    return `${(space > name_MAX_NAME_CHARS / 2 ? cut.slice(0, space) : cut).replace(/[\s…,:;|=(-]+$/u, '')}${name_GAP}`;
}

;// CONCATENATED MODULE: ./lib/cluster/cluster.js





/** Entries folded into patterns → clusters, each what a person would call one issue. */
function clustersOf(fold) {
    const patterns = [...new Set(fold.finish().values())].sort(byFingerprint);
    return joinPatterns(patterns).map(({ members, joins }) => {
        const [leader] = members;
        if (leader === undefined)
            throw new Error('a cluster without patterns');
        const { fingerprint, project, service } = leader.pattern;
        return {
            fingerprint,
            project,
            service,
            name: name_nameOf(leader.pattern),
            patterns: members.map(({ pattern }) => pattern),
            joins,
            // The failure happened as often as its cause; its consequences only add entries.
            tally: {
                ...sumTallies(members.map(({ counter }) => counter)).tally,
                occurrences: leader.pattern.tally.occurrences,
            },
        };
    });
}
/**
 * When nearly every entry lacks a payload, the export lost them: what is left of them is counted as ignored and is no
 * finding.
 */
function setAsideEmpty(clusters, coverage) {
    if (!coverage.exportLooksBroken)
        return { clusters, coverage };
    const empty = clusters.filter(({ patterns }) => patterns.every(({ evidence }) => evidence === 'no-payload'));
    const entries = empty.reduce((sum, { tally }) => sum + tally.count, 0);
    return {
        clusters: clusters.filter((cluster) => !empty.includes(cluster)),
        coverage: {
            ...coverage,
            ignored: coverage.ignored + entries,
            ignoredBy: { ...coverage.ignoredBy, ...(entries > 0 ? { 'no-payload': entries } : {}) },
        },
    };
}
function byFingerprint(a, b) {
    return a.pattern.fingerprint < b.pattern.fingerprint ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/normalise/own-frames.js
const LIBRARIES = {
    python: {
        paths: [
            '/site-packages/',
            '/dist-packages/',
            '/lib/python2',
            '/lib/python3',
            '/lib64/python3',
            '/.venv/',
            '/venv/',
            '/.pyenv/',
            '/usr/bin/',
            '/usr/local/bin/',
            '/.local/bin/',
            '/pip/bin/',
            '.pyx',
        ],
        files: ['<'],
        names: [],
    },
    node: {
        paths: [
            '/node_modules/',
            '/.yarn/',
            '/.pnpm/',
            '/usr/lib/node',
            '/usr/local/lib/node',
            '/layers/google.nodejs',
            '/webpack/bootstrap',
            '/webpack/runtime/',
        ],
        files: ['node:', 'internal/', 'ext:', '<', '[', 'native', 'index '],
        names: [],
    },
    java: {
        paths: [],
        files: ['<generated>'],
        names: [
            ...['java.', 'javax.', 'jakarta.', 'jdk.', 'sun.', 'com.sun.', 'oracle.', 'android.', 'androidx.', 'dalvik.'],
            ...['kotlin.', 'kotlinx.', 'scala.', 'groovy.', 'clojure.', 'akka.', 'play.', 'cats.', 'zio.'],
            ...['org.springframework.', 'org.apache.', 'org.hibernate.', 'org.eclipse.', 'org.jboss.', 'org.wildfly.'],
            ...['org.postgresql.', 'org.mariadb.', 'com.mysql.', 'org.h2.', 'com.microsoft.', 'com.mongodb.', 'org.mongodb.'],
            ...[
                'com.zaxxer.',
                'com.fasterxml.',
                'com.google.',
                'com.netflix.',
                'com.amazonaws.',
                'software.amazon.',
                'com.azure.',
            ],
            ...[
                'io.netty.',
                'io.grpc.',
                'io.undertow.',
                'io.vertx.',
                'io.micronaut.',
                'io.quarkus.',
                'io.ktor.',
                'io.lettuce.',
            ],
            ...['io.micrometer.', 'io.opentelemetry.', 'io.opencensus.', 'io.reactivex.', 'io.smallrye.', 'io.sentry.'],
            ...['reactor.', 'rx.', 'okhttp3.', 'okio.', 'retrofit2.', 'feign.', 'redis.clients.', 'org.redisson.'],
            ...['ch.qos.logback.', 'org.slf4j.', 'org.junit.', 'junit.', 'org.mockito.', 'org.gradle.', 'worker.org.gradle.'],
            ...[
                'liquibase.',
                'org.flywaydb.',
                'org.quartz.',
                'org.elasticsearch.',
                'org.jooq.',
                'org.mybatis.',
                'org.thymeleaf.',
            ],
            ...[
                'net.bytebuddy.',
                'net.sf.',
                'org.codehaus.',
                'org.glassfish.',
                'org.bouncycastle.',
                'org.aspectj.',
                'org.jetbrains.',
            ],
        ],
    },
    go: {
        paths: ['/usr/local/go/src/', '/usr/lib/go', '/hostedtoolcache/go/', '/pkg/mod/', '/vendor/', '@v'],
        files: ['_testmain.go', '<autogenerated>'],
        names: [
            ...[
                'runtime.',
                'runtime/',
                'panic',
                'internal/',
                'vendor/',
                'golang.org/x/',
                'google.golang.org/',
                'net.',
                'net/',
            ],
            ...[
                'reflect.',
                'sync.',
                'sync/',
                'syscall.',
                'os.',
                'os/',
                'io.',
                'io/',
                'bufio.',
                'bytes.',
                'strings.',
                'strconv.',
            ],
            ...['encoding/', 'fmt.', 'log.', 'log/', 'errors.', 'sort.', 'slices.', 'maps.', 'iter.', 'time.', 'context.'],
            ...[
                'crypto/',
                'database/sql',
                'html/',
                'text/',
                'regexp.',
                'regexp/',
                'math.',
                'math/',
                'testing.',
                'created by ',
            ],
        ],
    },
    ruby: {
        paths: ['/gems/', '/lib/ruby', '/usr/local/bundle/', '/.rbenv/', '/.rvm/', '/.asdf/', '/rubygems/', '/bin/'],
        files: ['<internal:', '(eval', '<'],
        names: [],
    },
    dotnet: {
        paths: [],
        files: [],
        names: [
            ...[
                'System.',
                'Microsoft.',
                'Windows.',
                'Interop.',
                'Internal.',
                'Mono.',
                'FSharp.',
                'lambda_method',
                'DynamicClass.',
            ],
            ...[
                'Npgsql.',
                'MySql.',
                'MySqlConnector.',
                'MongoDB.',
                'Oracle.',
                'Dapper.',
                'StackExchange.',
                'EntityFramework.',
            ],
            ...['Newtonsoft.', 'AutoMapper.', 'MediatR.', 'Polly.', 'Serilog.', 'NLog.', 'log4net.', 'FluentValidation.'],
            ...[
                'Grpc.',
                'Google.',
                'Azure.',
                'Amazon.',
                'RabbitMQ.',
                'MassTransit.',
                'Confluent.',
                'NServiceBus.',
                'Elastic.',
            ],
            ...[
                'Swashbuckle.',
                'Castle.',
                'Autofac.',
                'Hangfire.',
                'Quartz.',
                'NHibernate.',
                'Refit.',
                'RestSharp.',
                'Xunit.',
            ],
        ],
    },
};
const LIBRARY_FILE_WITHOUT_FOLDER = /^[a-z_]+\.js$/; // Node before 16 names its own modules so: events.js, net.js
/** Whether the team wrote the code of a frame; false for libraries, generated code and the runtime. */
function isOwnFrame(language, { module, function: name, file }) {
    const libraries = LIBRARIES[language];
    const qualified = module === undefined ? (name ?? '') : `${module}.${name ?? ''}`;
    if (libraries.names.some((prefix) => qualified.startsWith(prefix)))
        return false;
    if (file === undefined)
        return language === 'java' || language === 'dotnet';
    if (libraries.files.some((prefix) => file.startsWith(prefix)))
        return false;
    if (language === 'node' && LIBRARY_FILE_WITHOUT_FOLDER.test(file))
        return false;
    const path = `/${file.replaceAll('\\', '/').toLowerCase()}`.replace(/^\/\//, '/');
    return !libraries.paths.some((part) => path.includes(part));
}

;// CONCATENATED MODULE: ./lib/normalise/stack-chain.js

/** Innermost frames kept; deeper recursion repeats itself. */
const stack_chain_MAX_FRAMES = 500;
function frameOf(language, place) {
    const { module, function: name, file, line } = place;
    const source = { module, function: name, file, line };
    return { ...source, own: isOwnFrame(language, source) };
}
/**
 * The trace of the first link, the root cause; the others follow outwards. A root cause that happened inside a
 * library says nothing about who called it, so the nearest own frames of an outer exception then complete its frames.
 */
function traceOf(language, links, introduction) {
    const root = links.find((link) => link.exception !== '') ?? links[0];
    if (root === undefined)
        return undefined;
    const { exception, message } = root;
    return {
        language,
        exception,
        message,
        frames: completeFrames(links.slice(links.indexOf(root))).slice(0, stack_chain_MAX_FRAMES),
        introduction,
    };
}
function completeFrames(links) {
    const root = links[0]?.frames ?? [];
    if (root.some((frame) => frame.own))
        return root;
    const caller = links.find((link) => link.frames.some((frame) => frame.own))?.frames;
    if (caller !== undefined)
        return [...root, ...caller.slice(caller.findIndex((frame) => frame.own))];
    return links.find((link) => link.frames.length > 0)?.frames ?? [];
}

;// CONCATENATED MODULE: ./lib/normalise/stack-lines.js
/** Cloud Logging takes entries of up to 256 KiB. */
const MAX_TRACE_CHARS = 256 * 1024;
/** What is longer is no frame, and no part of a message that anybody reads. */
const MAX_LINE_CHARS = 2_000;
/** The deepest recursion that Python and Java print by default has half of these. */
const MAX_LINES = 6_000;
const MAX_TEXT_CHARS = 4_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes start with one
const stack_lines_COLOUR = /\x1b\[[0-9;:]{0,20}[A-Za-z]/g;
function withoutColour(text) {
    return text.includes('\x1b') ? text.replace(stack_lines_COLOUR, '') : text;
}
/** The lines of a text without colour codes and line ends, each cut to a bounded length. */
function traceLines(text) {
    const lines = withoutColour(text.slice(0, MAX_TRACE_CHARS)).split('\n', MAX_LINES);
    return lines.map((line) => line.slice(0, MAX_LINE_CHARS).trimEnd());
}
/** Joins lines of prose into one bounded text. */
function joinLines(lines) {
    let text = '';
    for (const line of lines) {
        if (text.length > MAX_TEXT_CHARS)
            break;
        text += text === '' ? line : `\n${line}`;
    }
    return text.slice(0, MAX_TEXT_CHARS).trim();
}
/** Gives a text its lines back whose newlines a logger turned into the two characters `\n`. */
function unescapeLines(text) {
    return quotedPart(text.slice(0, MAX_TRACE_CHARS))
        .replaceAll('\\r\\n', '\n')
        .replaceAll('\\n', '\n')
        .replaceAll('\\t', '\t')
        .replaceAll('\\"', '"');
}
/** Up to the end of the JSON string that holds the lines, when it is one. */
function quotedPart(text) {
    const line = text.indexOf('\\n');
    const start = text.lastIndexOf('"', line);
    if (start < 0 || !text.includes('\\"'))
        return text;
    let end = text.indexOf('"', line);
    while (end > 0 && text[end - 1] === '\\')
        end = text.indexOf('"', end + 1);
    return end < 0 ? text : text.slice(0, end);
}

;// CONCATENATED MODULE: ./lib/normalise/stack-dotnet.js


const stack_dotnet_NAME = /^(?:[\w$<>`|+-]{1,200}(?:\[[^\]\s]{0,200}\])?\.){1,40}\.?[\w$<>`|+-]{1,200}(?:\[[^\]\s]{0,200}\])?$/;
const PLACE = /^(?: \[0x[0-9a-f]{1,8}\])? in (?:<[0-9a-f]{1,64}>:0|(\S.{0,1000}):(?:line )?(\d{1,9}))$/;
const TYPE_ARGUMENTS = /\[\[[^()]{0,500}\]\]/g;
const HEADER = /(?:^|[\s:\]])((?:[A-Za-z_]\w{0,100}\.){1,15}[A-Z]\w{0,200})(?: \((?:0x[0-9A-Fa-f]{1,16}|-?\d{1,12})[^)]{0,100}\))?(?:: (.*)|:?$)/;
const INNER = /^\s*---> (?:\(Inner Exception #\d{1,6}\) )?([\w.+`]{1,400})(?: \((?:0x[0-9A-Fa-f]{1,16}|-?\d{1,12})[^)]{0,100}\))?(?:: (.*))?$/;
const END_OF_INNER = /^\s*--- End of inner exception stack trace ---/;
function parseDotnetFrame(line) {
    const start = line.search(/\S/);
    if (start < 1 || !line.startsWith('at ', start))
        return undefined;
    const open = line.indexOf('(', start);
    const close = line.lastIndexOf(')');
    if (open < 0 || close < open)
        return undefined;
    const name = line
        .slice(start + 3, open)
        .slice(0, stack_dotnet_MAX_NAME_CHARS)
        .replace(TYPE_ARGUMENTS, '')
        .trimEnd();
    if (!(stack_dotnet_NAME.test(name) || name.startsWith('lambda_method')))
        return undefined;
    const rest = line.slice(close + 1);
    const place = PLACE.exec(rest);
    // Only Mono, which always names a place, has a blank before the parameters; so has Node.
    if (place === null && (rest !== '' || line[open - 1] === ' '))
        return undefined;
    const [, file, number] = place ?? [];
    const dot = name.lastIndexOf('.', name.endsWith('ctor') ? name.lastIndexOf('.') - 1 : undefined);
    const module = dot < 0 ? undefined : name.slice(0, dot);
    return frameOf('dotnet', { module, function: name.slice(dot + 1), file, line: number });
}
const stack_dotnet_MAX_NAME_CHARS = 800;
function parseDotnet(lines) {
    const first = lines.findIndex((line) => parseDotnetFrame(line) !== undefined);
    if (first < 0)
        return undefined;
    const { sections, introduction } = readHeaders(lines.slice(0, first));
    const complete = readFrames(lines.slice(first), sections);
    const frames = complete.reduce((sum, section) => sum + section.frames.length, 0);
    if (complete.every((section) => section.exception === '') && frames < 2)
        return undefined;
    return traceOf('dotnet', complete.map(stack_dotnet_linkOf), introduction);
}
/** All headers stand above the first frame: outermost on top, each inner one behind an arrow. */
function readHeaders(lines) {
    const spread = lines.flatMap((line) => line.split(/ (?=---> )/));
    const at = spread.findIndex((line) => HEADER.test(line) && !INNER.test(line));
    const line = spread[at] ?? '';
    const match = HEADER.exec(line);
    const sections = [{ exception: match?.[1] ?? '', message: [match?.[2] ?? ''], frames: [] }];
    for (const text of spread.slice(at + 1)) {
        const [, exception, message] = INNER.exec(text) ?? [];
        if (exception !== undefined)
            sections.unshift({ exception, message: [message ?? ''], frames: [] });
        else
            sections[0]?.message.push(text);
    }
    const before = match === null ? '' : line.slice(0, line.indexOf(match[1] ?? '')).replace(/Unhandled exception[.:] $/i, '');
    return { sections, introduction: joinLines([...spread.slice(0, Math.max(at, 0)), before]) };
}
/** Frames belong to the innermost exception first; each end marker hands over to the one around it. */
function readFrames(lines, sections) {
    let current = 0;
    for (const line of lines) {
        const frame = parseDotnetFrame(line);
        if (frame !== undefined)
            sections[Math.min(current, sections.length - 1)]?.frames.push(frame);
        else if (END_OF_INNER.test(line))
            current += 1;
        else if (INNER.test(line))
            break;
    }
    return sections;
}
function stack_dotnet_linkOf({ exception, message, frames }) {
    return { exception, message: joinLines(message), frames };
}

;// CONCATENATED MODULE: ./lib/normalise/stack-go.js


const stack_go_PLACE = /^\s+(\S{1,1000}\.(?:go|s)):(\d{1,9})(?: \+0x[0-9a-f]{1,16})?(?: fp=0x[\w =]{1,100})?$/;
const CALL = /^(?:created by )?([A-Za-z_][^\s(]{0,500}(?:\(\*?[^\s()]{1,200}\)\.[^\s(]{1,300})?)(?:\(.{0,1000}\))?(?: in goroutine \d{1,9})?$/;
const GOROUTINE = /^goroutine \d{1,9}(?: [^[\]]{0,100})?\[[^\]]{1,200}\]:$/;
const PANIC = /(?:^|\s)(panic:|fatal error:|panic serving \S{1,100}:)(?: (.*))?$/;
function isGoroutine(line) {
    return line.startsWith('goroutine ') && GOROUTINE.test(line);
}
function isGoPlace(line) {
    return line.includes('.') && stack_go_PLACE.test(line);
}
function parseGo(lines) {
    const goroutine = lines.findIndex(isGoroutine);
    const place = lines.findIndex((line, at) => at > 0 && at > goroutine && isGoPlace(line));
    if (place < 1)
        return undefined;
    const start = goroutine >= 0 ? goroutine + 1 : place - 1;
    const frames = stack_go_readFrames(lines.slice(start));
    if (frames.length === 0)
        return undefined;
    return traceOf('go', [{ ...readPanic(lines.slice(0, start)), frames: afterPanic(frames) }], introductionOf(lines.slice(0, start)));
}
function stack_go_readFrames(lines) {
    const frames = [];
    for (const [at, line] of lines.entries()) {
        if (isGoroutine(line))
            break;
        const [, file, number] = stack_go_PLACE.exec(line) ?? [];
        const call = lines[at - 1] ?? '';
        const name = CALL.exec(call)?.[1];
        // What started the goroutine is no call on its stack.
        if (file === undefined || name === undefined || call.startsWith('created by '))
            continue;
        frames.push(frameOf('go', { function: name, file, line: number }));
    }
    return frames;
}
/** What the runtime and deferred functions add above the frame that panicked is not where it happened. */
function afterPanic(frames) {
    const at = frames.findLastIndex((frame) => frame.function === 'panic' || frame.function === 'runtime.gopanic');
    return at < 0 || at === frames.length - 1 ? frames : frames.slice(at + 1);
}
function readPanic(lines) {
    const at = lines.findIndex((line) => PANIC.test(line));
    const [, kind, text = ''] = PANIC.exec(lines[at] ?? '') ?? [];
    if (kind === undefined)
        return { exception: 'error', message: joinLines(lines.filter((line) => !isGoroutine(line))) };
    const message = joinLines([text, ...lines.slice(at + 1).filter((line) => !isGoroutine(line))]);
    if (kind.startsWith('fatal'))
        return { exception: `fatal error: ${text}`, message };
    const [, runtime] = /^(runtime error: [a-z][a-z -]{2,100})/.exec(text) ?? [];
    return { exception: runtime?.trim() ?? 'panic', message };
}
function introductionOf(lines) {
    const at = lines.findIndex((line) => PANIC.test(line));
    if (at < 0)
        return '';
    const line = lines[at] ?? '';
    return joinLines([...lines.slice(0, at), line.slice(0, line.search(/(?:panic|fatal error)(?::| serving )/))]);
}

;// CONCATENATED MODULE: ./lib/normalise/stack-java.js


const LOADER = /^[\w.@-]{0,200}\/(?:[\w.@-]{0,200}\/)?/; // java.base/, app//, app/module@1.0/
const stack_java_CALL = /^\s*at ([^\s()]{1,500})\(([^()]{1,300})\)/;
const stack_java_PLACE = /^(?:Native Method|Unknown Source|<generated>|Redefined|SourceFile(?::\d+)?|[\w$.-]{1,200}\.(?:java|kts?|scala|groovy|clj|jsp)(?::(\d{1,9}))?|[\w$.-]{1,200}:(\d{1,9}))$/;
const THROWN = /(?:^|[\s:\]])((?:[a-z_]\w{0,100}\.){0,15}[A-Z][\w$]{0,200}(?:Exception|Error|Throwable|Failure))(?=:\s|:?$)/;
const CLASS = /(?:^|[\s:\]])((?:[a-z_]\w{0,100}\.){1,15}[A-Z][\w$]{0,200})(?=:\s|:?$)/;
const CLASS_WITHOUT_PACKAGE = /^([A-Z][\w$]{0,100})(?=:\s|:?$)/;
const MAX_HEADER_LINES = 30;
const CAUSE = /^\s*Caused by: ([\w$.]{1,400})(?::\s?(.*))?$/;
const SUPPRESSED = /^\s*Suppressed: /;
const COMMON = /^\s*\.\.\. (\d{1,9}) (?:more|common frames omitted)/;
function parseJavaFrame(line) {
    const [, call, place] = stack_java_CALL.exec(line) ?? [];
    if (call === undefined || place === undefined)
        return undefined;
    const match = stack_java_PLACE.exec(place);
    if (match === null)
        return undefined;
    const name = call.replace(LOADER, '');
    const dot = name.lastIndexOf('.');
    if (dot <= 0)
        return undefined;
    const number = match[1] ?? match[2];
    const file = number === undefined && !place.includes('.') ? undefined : place.replace(/:\d+$/, '');
    return frameOf('java', { module: name.slice(0, dot), function: name.slice(dot + 1), file, line: number });
}
function parseJava(lines) {
    const first = lines.findIndex((line) => parseJavaFrame(line) !== undefined);
    if (first < 0)
        return undefined;
    const { top, introduction } = readHeader(lines.slice(0, first));
    const sections = readSections(lines.slice(first), top);
    if (top.exception === '' && sections.every((section) => section.exception === '') && countFrames(sections) < 2)
        return undefined;
    return traceOf('java', sections.toReversed().map(stack_java_linkOf), introduction);
}
function countFrames(sections) {
    return sections.reduce((sum, section) => sum + section.frames.length, 0);
}
function readHeader(lines) {
    const { at, match } = findHeader(lines);
    const exception = match?.[1];
    if (match === null || exception === undefined)
        return { top: sectionOf('', []), introduction: joinLines(lines) };
    const line = lines[at] ?? '';
    const end = match.index + match[0].length;
    const before = line.slice(0, end - exception.length).replace(/(?:Exception in thread "[^"]*" |Caused by: )$/, '');
    return {
        top: sectionOf(exception, [line.slice(end).replace(/^:\s?/, ''), ...lines.slice(at + 1)]),
        introduction: joinLines([...lines.slice(0, at), before]),
    };
}
function findHeader(lines) {
    const from = Math.max(0, lines.length - MAX_HEADER_LINES);
    for (const pattern of [THROWN, CLASS]) {
        const at = lines.findLastIndex((line, index) => index >= from && pattern.test(line));
        if (at >= 0)
            return { at, match: pattern.exec(lines[at] ?? '') };
    }
    return { at: lines.length - 1, match: CLASS_WITHOUT_PACKAGE.exec(lines.at(-1) ?? '') };
}
function sectionOf(exception, message) {
    return { exception, message: [...message], frames: [] };
}
function readSections(lines, top) {
    const sections = [top];
    let suppressed = -1;
    for (const line of lines) {
        const indent = line.search(/\S/);
        if (suppressed >= 0 && indent >= suppressed)
            continue;
        suppressed = SUPPRESSED.test(line) ? indent : -1;
        if (suppressed >= 0)
            continue;
        const [, exception, message] = CAUSE.exec(line) ?? [];
        const frame = parseJavaFrame(line);
        const current = sections.at(-1);
        if (exception !== undefined)
            sections.push(sectionOf(exception, [message ?? '']));
        else if (frame !== undefined)
            current?.frames.push(frame);
        else if (COMMON.test(line))
            current?.frames.push(...sharedFrames(sections, line));
        else if (current?.frames.length === 0)
            current.message.push(line);
    }
    return sections;
}
/** `... 23 more` stands for the outermost frames of the exception around this one. */
function sharedFrames(sections, line) {
    const count = Number(COMMON.exec(line)?.[1] ?? 0);
    return count === 0 ? [] : (sections.at(-2)?.frames.slice(-count) ?? []);
}
function stack_java_linkOf({ exception, message, frames }) {
    return { exception, message: joinLines(message), frames };
}

;// CONCATENATED MODULE: ./lib/normalise/stack-node.js


const LOCATION = /^(.{1,1000}):(\d{1,9}):\d{1,9}$/;
const BARE = /^(?:[a-z-]+:|\[[\w ]{1,40}\]|\/|[A-Za-z]:[\\/]|\.{0,2}\/|<anonymous>|[\w.-]+\/|[\w.-]+\.[cm]?[jt]sx?:)/;
const stack_node_NAMED = /(?:^|[\s:([\]])(?:Uncaught )?((?:[A-Za-z_$][\w$]{0,100}\.){0,5}[A-Z][\w$]{0,100}(?:Error|Exception|Warning|Rejection|Failure|Fault)|Error)(?: \[[\w-]{1,100}\])?(?::|$)/;
const stack_node_PLAIN = /^\s*(?!at\b|[A-Z]{4,8}(?::|$))(?:Uncaught )?([A-Za-z_$][\w$.]{0,100})(?: \[[\w-]{1,100}\])?(?::|$)/;
const NESTED = /^\s*\[(cause|errors)\]: ?(.*)$/;
const UNCAUGHT_AT = /^((?:file:\/\/)?\/\S{1,1000}):(\d{1,9})\n/;
const stack_node_MAX_HEADER_LINES = 20;
function parseNodeFrame(line) {
    const start = line.search(/\S/);
    if (start < 0 || !line.startsWith('at ', start))
        return undefined;
    const call = line
        .slice(start + 3)
        .replace(/^async /, '')
        .replace(/\s?[{,]$/, '');
    const open = call.indexOf(' (');
    if (open < 0 || !call.endsWith(')'))
        return bareFrame(call);
    const place = call.slice(open + 2, -1);
    const [, file, number] = LOCATION.exec(place) ?? [];
    if (file === undefined && !/^(?:<anonymous>|native|index \d{1,9}|eval at )/.test(place))
        return undefined;
    return frameOf('node', { function: call.slice(0, open), file: file ?? place, line: number });
}
function bareFrame(call) {
    if (call === '<anonymous>')
        return frameOf('node', { function: call, file: call });
    const [, file, number] = LOCATION.exec(call) ?? [];
    if (file === undefined || file.includes(' (') || !BARE.test(call))
        return undefined;
    return frameOf('node', { file, line: number });
}
function parseNode(lines) {
    const first = lines.findIndex((line) => parseNodeFrame(line) !== undefined);
    if (first < 0)
        return undefined;
    const { section, introduction } = stack_node_readHeader(lines.slice(0, first));
    const sections = stack_node_readSections(lines.slice(first), section);
    if (section.exception === '' && section.frames.length < 2)
        return undefined;
    const uncaught = uncaughtAt(introduction);
    if (uncaught !== undefined && !section.frames.some((frame) => frame.own))
        section.frames.unshift(uncaught);
    return traceOf('node', sections.toReversed(), introduction);
}
/** Node names the place of an uncaught error on top; of a syntax error, nowhere else. */
function uncaughtAt(introduction) {
    const [, file, line] = UNCAUGHT_AT.exec(introduction) ?? [];
    const frame = frameOf('node', { file, line });
    return file !== undefined && frame.own ? frame : undefined;
}
function stack_node_readHeader(lines) {
    const from = Math.max(0, lines.length - stack_node_MAX_HEADER_LINES);
    const match = (pattern) => lines.findLastIndex((line, at) => at >= from && pattern.test(line));
    const named = match(stack_node_NAMED);
    const at = named >= 0 ? named : match(stack_node_PLAIN);
    const line = lines[at] ?? '';
    const found = (named >= 0 ? stack_node_NAMED : stack_node_PLAIN).exec(line);
    if (found?.[1] === undefined)
        return { section: stack_node_sectionOf(-1, '', lines), introduction: '' };
    const rest = line.slice(found.index + found[0].length);
    const before = line.slice(0, line.indexOf(found[1], found.index));
    return {
        section: { ...stack_node_sectionOf(-1, found[1], [rest, ...lines.slice(at + 1)]) },
        introduction: joinLines([...lines.slice(0, at), before.replace(/Uncaught $/, '').replace(/[\s:]+$/, '')]),
    };
}
function stack_node_sectionOf(indent, exception, message) {
    return { indent, exception, message: joinLines(message), frames: [] };
}
/** Sections from the outside in: `[cause]` and the first of `[errors]`, never what lies beside them. */
function stack_node_readSections(lines, top) {
    const sections = [top];
    let open = 'frames';
    for (const line of lines) {
        const frame = parseNodeFrame(line);
        if (frame !== undefined) {
            if (open === 'frames')
                sections.at(-1)?.frames.push(frame);
            if (line.endsWith('{'))
                open = 'closed';
            continue;
        }
        const [, kind, rest] = NESTED.exec(line) ?? [];
        const indent = line.search(/\S/);
        const header = kind === 'cause' ? rest : open === 'errors' ? line.trim() : undefined;
        const deeper = indent > (sections.at(-1)?.indent ?? -1);
        if (kind === 'errors')
            open = 'errors';
        else if (header !== undefined && deeper)
            open = openSection(sections, header, indent);
        else if (open === 'frames' && !/^\s*\.\.\. \d/.test(line) && (sections.at(-1)?.frames.length ?? 0) > 0)
            open = 'closed';
    }
    return sections;
}
function openSection(sections, header, indent) {
    const [matched, exception] = stack_node_PLAIN.exec(header) ?? [];
    if (matched !== undefined && exception !== undefined) {
        sections.push(stack_node_sectionOf(indent, exception, [header.slice(matched.length)]));
    }
    return 'frames';
}

;// CONCATENATED MODULE: ./lib/normalise/stack-python.js


const PYTHON_HEADER = 'Traceback (most recent call last):';
const FRAME = /^\s*File "([^"]{1,1000})", line (\d{1,9})(?:, in (\S.{0,300}))?$/;
const EXCEPTION = /^([A-Za-z_][\w.<>]{0,300})(?:: ?(.*))?$/;
const GUTTER = /^( *)[|+](?: (.*))?$/;
const GROUP_NAME = /(?:\+ )?Exception Group $/;
const GROUP_RULE = /^ *\+[-+]/;
const CHAIN = /^(?:During handling of the above exception, another|The above exception was the direct cause)/;
function parsePythonFrame(line) {
    if (!line.includes('File "'))
        return undefined;
    const [, file, number, name] = FRAME.exec(line) ?? [];
    return file === undefined ? undefined : frameOf('python', { file, line: number, function: name });
}
function isPythonChain(line) {
    return CHAIN.test(line);
}
function parsePython(lines) {
    const grouped = lines.some((line) => line.includes('Exception Group Traceback'));
    const reading = { blocks: [], introduction: [], state: 'before' };
    for (const line of lines) {
        if (grouped && GROUP_RULE.test(line))
            continue;
        const [, indent, text] = (grouped && GUTTER.exec(line)) || [];
        readLine(reading, indent === undefined ? line : (text ?? ''), indent?.length ?? 0);
    }
    const { blocks, introduction } = reading;
    const frames = blocks.reduce((sum, block) => sum + block.frames.length, 0);
    const headed = lines.some((line) => line.endsWith(PYTHON_HEADER));
    if (!headed && frames < 2)
        return undefined;
    return traceOf('python', fromRoot(blocks).map(stack_python_linkOf), joinLines(introduction));
}
function readLine(reading, line, depth) {
    if (line.endsWith(PYTHON_HEADER)) {
        if (reading.state === 'before')
            reading.introduction.push(line.slice(0, -PYTHON_HEADER.length).replace(GROUP_NAME, ''));
        reading.blocks.push({ depth, frames: [], message: [], exception: undefined });
        reading.state = 'frames';
        return;
    }
    const frame = parsePythonFrame(line);
    if (frame !== undefined) {
        if (reading.state !== 'frames')
            reading.blocks.push({ depth, frames: [], message: [], exception: undefined });
        reading.state = 'frames';
        reading.blocks.at(-1)?.frames.push(frame);
        return;
    }
    readText(reading, line);
}
function readText(reading, line) {
    const block = reading.blocks.at(-1);
    if (block === undefined) {
        reading.introduction.push(line);
        return;
    }
    if (isPythonChain(line))
        reading.state = 'between';
    if (reading.state === 'message')
        block.message.push(line);
    if (reading.state !== 'frames' || line === '' || /^\s/.test(line))
        return;
    const [, exception, message] = EXCEPTION.exec(line) ?? [];
    block.exception = exception;
    block.message.push(message ?? (exception === undefined ? line : ''));
    reading.state = 'message';
}
/** Python prints what happened first on top, and the members of an exception group below it, further in. */
function fromRoot(blocks) {
    let root = 0;
    while ((blocks[root + 1]?.depth ?? -1) > (blocks[root]?.depth ?? 0))
        root += 1;
    return [...blocks.slice(0, root + 1).reverse(), ...blocks.slice(root + 1)];
}
function stack_python_linkOf({ exception, message, frames }) {
    return { exception: exception ?? '', message: joinLines(message), frames: frames.toReversed() };
}

;// CONCATENATED MODULE: ./lib/normalise/stack-ruby.js


const stack_ruby_FRAME = /^\s*(?:from |\d{1,6}: from )?([^\s:'"`()]{1,500}|<internal:[^>]{1,200}>|\(eval[^)]{0,300}\)):(\d{1,9}):in [`']([^'`]{1,300})'(?:: (.*))?$/;
const TYPE_AT_END = /^(.*) \(([A-Z]\w*(?:::\w+){0,10})\)$/;
const RAILS = /(?:^|\s)([A-Z]\w{0,100}(?:::\w{1,100}){0,10}) \((.*)\):$/;
function parseRubyFrame(line) {
    if (!line.includes(':in '))
        return undefined;
    const [, file, number, name] = stack_ruby_FRAME.exec(line) ?? [];
    return file === undefined ? undefined : frameOf('ruby', { file, line: number, function: name });
}
function parseRuby(lines) {
    const first = lines.findIndex((line) => parseRubyFrame(line) !== undefined);
    if (first < 0)
        return undefined;
    const { exception, message, introduction } = readRails(lines.slice(0, first));
    const sections = [{ exception, message, frames: [] }];
    for (const line of lines.slice(first))
        stack_ruby_readLine(sections, line);
    const links = sections.filter((section) => section.frames.length > 0).map(stack_ruby_linkOf);
    const frames = links.reduce((sum, link) => sum + link.frames.length, 0);
    if (links.every((link) => link.exception === '') && frames < 2)
        return undefined;
    return traceOf('ruby', links.toReversed(), introduction);
}
/** Each frame that says something starts an exception; Ruby prints the causes below the outermost one. */
function stack_ruby_readLine(sections, line) {
    const frame = parseRubyFrame(line);
    const said = frame === undefined ? undefined : stack_ruby_FRAME.exec(line)?.[4];
    if (said !== undefined)
        sections.push({ exception: '', message: [], frames: [] });
    const section = sections.at(-1);
    if (frame !== undefined)
        section?.frames.push(frame);
    const text = said ?? (frame === undefined && section?.exception === '' ? line : undefined);
    if (section === undefined || text === undefined || section.frames.length > 1)
        return;
    const [, message, exception] = TYPE_AT_END.exec(text) ?? [];
    section.message.push(message ?? text);
    if (exception !== undefined)
        section.exception = exception;
}
function readRails(lines) {
    const at = lines.findLastIndex((line) => RAILS.test(line));
    const [matched = '', exception = '', message = ''] = RAILS.exec(lines[at] ?? '') ?? [];
    const before = (lines[at] ?? '').slice(0, (lines[at] ?? '').length - matched.length);
    const introduction = joinLines(at < 0 ? lines : [...lines.slice(0, at), before]);
    return { exception, message: message === '' ? [] : [message], introduction };
}
function stack_ruby_linkOf({ exception, message, frames }) {
    return { exception, message: joinLines(message), frames };
}

;// CONCATENATED MODULE: ./lib/normalise/stack-line-kind.js






/** A log line that a logging library wrote, though indented: its level or its time stands first. */
const FRESH = /^\s*(?:\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)\]?(?::?\s|\])|\[?\d{4}[-/]\d\d[-/]\d\d[T ])/;
const stack_line_kind_GUTTER = /^ *(?:\|(?: |$)|\+-)/;
const GO_CALL = /^(?:created by )?[A-Za-z_][\w./~@%-]{0,300}\.[^\s(]{0,200}(?:\(\*?[\w[\]./,]{1,200}\)[^\s(]{0,200})?\((?:\.\.\.|0x|\{|\)|[^\s)]{1,40}[,)]).*$|^panic\(/;
const QUALIFIED = /^(?:[A-Za-z_]\w{0,100}\.){1,15}(?:<locals>\.)?[A-Z][\w$]{0,100}(?:: |:?$)/;
const stack_line_kind_NAMED = /^(?:Uncaught )?(?:[A-Z]\w{0,100}(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Group|Timeout|NotFound|DoesNotExist|Failure|Fault)|Error|error|Trace)(?: \[[\w-]{1,100}\])?(?:: |:?$)/;
const TWO_WORDS = /^[A-Z][a-z0-9]{1,40}(?:[A-Z][a-z0-9]{0,40}){1,8}(?:: |:?$)/;
const UNCAUGHT = /^(?:Unhandled exception[.:] |Exception in thread |Exception ignored in: )/;
const SAID = /[\s:([\]"'](?:[A-Za-z_$][\w$]{0,100}\.){0,15}(?:[A-Z][\w$]{0,100}(?:Error|Exception|Warning)|Error)(?: \[[\w-]{1,100}\])?(?::|$)/;
/** Cheaper to look for than the pattern that holds them. */
const NAMES = ['Error', 'Exception', 'Warning'];
const stack_line_kind_PANIC = /(?:^|\s)(?:panic|fatal error|panic serving \S{1,100}):(?:\s|$)/;
const stack_line_kind_PLACE = /^(?:file:\/\/|node:|\/)\S{1,500}:\d{1,9}$/;
const CONTINUATION = /^\s*(?:created by \S|\.\.\.\d{1,12} frames elided|Caused by: |Suppressed: |\.\.\. \d{1,9} (?:more|common|lines)|---> |--- End of |\[(?:SQL|parameters|generated in|cached since|cause|errors|signal|Previous line)\b|\(Background on this error|(?:DETAIL|HINT|CONTEXT|LINE \d{1,9}): |Node\.js v\d|exit status \d|[}\]]{1,4}[,;]?$)/;
/** What a line could be in a stack trace; undefined for a line that stands for itself. */
function lineKind(line) {
    if (line.trim() === '')
        return 'blank';
    if (line.endsWith(PYTHON_HEADER))
        return headerKind(line);
    return /^\s/.test(line) ? indentedKind(line) : plainKind(line);
}
function headerKind(line) {
    if (line.endsWith(`+ Exception Group ${PYTHON_HEADER}`))
        return 'python-group';
    return stack_line_kind_GUTTER.test(line) ? 'gutter' : 'python-header';
}
function indentedKind(line) {
    if (parsePythonFrame(line) !== undefined)
        return 'python-frame';
    if (isAtFrame(line))
        return 'at-frame';
    if (isGoPlace(line))
        return 'go-place';
    if (parseRubyFrame(line) !== undefined)
        return 'ruby-frame';
    if (stack_line_kind_GUTTER.test(line))
        return 'gutter';
    if (FRESH.test(line))
        return undefined;
    if (CONTINUATION.test(line))
        return 'continuation';
    return QUALIFIED.test(line.trimStart()) ? 'said' : 'indented';
}
function isAtFrame(line) {
    if (!line.includes('at '))
        return false;
    return [parseNodeFrame, parseJavaFrame, parseDotnetFrame].some((parse) => parse(line) !== undefined);
}
function plainKind(line) {
    if (UNCAUGHT.test(line))
        return 'said';
    if (isPythonChain(line))
        return 'python-chain';
    if (CONTINUATION.test(line))
        return 'continuation';
    if (stack_line_kind_NAMED.test(line) || QUALIFIED.test(line) || TWO_WORDS.test(line))
        return 'exception';
    if (parseRubyFrame(line) !== undefined)
        return 'ruby-frame';
    if (isGoroutine(line))
        return 'go-call';
    if (line.includes('(') && GO_CALL.test(line))
        return 'go-call';
    if (NAMES.some((name) => line.includes(name)) && SAID.test(line))
        return 'said';
    if (line.includes('panic') || line.includes('fatal error'))
        return stack_line_kind_PANIC.test(line) ? 'said' : undefined;
    return stack_line_kind_PLACE.test(line) ? 'place' : undefined;
}

;// CONCATENATED MODULE: ./lib/normalise/stack-run.js


/** Nothing that belongs to one trace is written so far apart; a busy instance takes its time. */
const MAX_GAP_MS = 2_000;
/** Lines of no shape of their own belong to a trace only when the same write brought them. */
const MAX_LOOSE_GAP_MS = 10;
/** One write of a process arrives within microseconds. */
const MAX_WRITE_GAP_MS = 0.2;
/** Lines that a message may have before its first frame. */
const stack_run_MAX_HEADER_LINES = 10;
/** Fewer frames whose header is missing could be anything. */
const MIN_HEADLESS_FRAMES = 3;
/** A shorter message is found in others by chance. */
const MIN_QUOTED_CHARS = 12;
const FAMILIES = new Map([
    ['python-header', 'python'],
    ['python-group', 'python'],
    ['python-frame', 'python'],
    ['at-frame', 'at'],
    ['ruby-frame', 'ruby'],
    ['go-place', 'go'],
]);
const stack_run_OPENINGS = new Set(['exception', 'said', 'place', 'go-call', ...FAMILIES.keys()]);
/** Splits the entries of one stream, in order of time, into runs that could be one trace and entries that are none. */
function findRuns(entries) {
    const runs = [];
    let run;
    for (const entry of entries) {
        const kinds = traceLines(entry.message).map((line) => lineKind(line));
        const ms = millisecondsOf(entry.time);
        const answer = run === undefined ? 'close' : verdict(run, entry, kinds[0], ms - run.lastMs);
        if (answer === 'pass') {
            runs.push({ entries: [entry], trace: false });
            continue;
        }
        if (answer === 'close') {
            if (run !== undefined)
                runs.push(stack_run_closed(run));
            run = openRun(kinds[0]);
        }
        if (run === undefined)
            runs.push({ entries: [entry], trace: false });
        else
            take(run, entry, kinds, ms);
    }
    return run === undefined ? runs : [...runs, stack_run_closed(run)];
}
/** Milliseconds with their fraction, which `Date.parse` drops. */
function millisecondsOf(time) {
    return Date.parse(`${time.slice(0, 19)}Z`) + Number(time.slice(20, 29)) / 1e6;
}
function openRun(kind) {
    if (kind === undefined || !stack_run_OPENINGS.has(kind))
        return undefined;
    return {
        parts: [],
        opening: kind,
        family: undefined,
        phase: 'header',
        frames: 0,
        lines: 0,
        chained: false,
        grouped: false,
        lastMs: 0,
    };
}
function stack_run_closed(run) {
    const headless = FAMILIES.has(run.opening) && !run.opening.startsWith('python-h') && run.opening !== 'python-group';
    const enough = run.frames >= (headless && run.family !== 'ruby' ? MIN_HEADLESS_FRAMES : 1);
    return { entries: run.parts, trace: run.parts.length > 1 && enough };
}
function verdict(run, entry, kind, gapMs) {
    if (gapMs > MAX_GAP_MS || Number.isNaN(gapMs))
        return 'close';
    if (kind === undefined)
        return 'pass';
    if (kind === 'blank' || kind === 'indented')
        return stack_run_isLoose(run) && gapMs > MAX_LOOSE_GAP_MS ? 'close' : 'take';
    if (run.phase === 'header')
        return verdictOnHeader(run, kind, gapMs);
    if (stack_run_quotes(entry, run.parts.at(-1), gapMs))
        return 'take';
    return run.family === 'python' ? verdictOnPython(run, kind) : verdictOnFrames(run, kind);
}
/**
 * An export of errors alone lacks the lines that say one traceback led to the next; the messages still tell. The
 * very same message is what other requests fail with as well, unless both came with one write.
 */
function stack_run_quotes({ stack }, before, gapMs) {
    if (stack?.language !== 'python' || before?.stack?.language !== 'python')
        return false;
    const quoted = before.stack.message;
    if (quoted.length < MIN_QUOTED_CHARS || !stack.message.includes(quoted))
        return false;
    return gapMs <= (stack.message === quoted ? MAX_WRITE_GAP_MS : MAX_LOOSE_GAP_MS);
}
/** Where a line that only has its indentation to show is as likely to be something else. */
function stack_run_isLoose(run) {
    return run.phase === 'ended' || (run.phase === 'frames' && run.family !== 'python');
}
/** A log line that names the exception, and then its traceback, by one call of the logger. */
function announces(run, gapMs) {
    return run.opening === 'said' && run.lines === 1 && gapMs <= MAX_LOOSE_GAP_MS;
}
function verdictOnHeader(run, kind, gapMs) {
    if (kind === 'python-header' || kind === 'python-group')
        return announces(run, gapMs) ? 'take' : 'close';
    if (run.lines > stack_run_MAX_HEADER_LINES)
        return 'close';
    if (kind === 'exception' || kind === 'said')
        return run.opening === 'place' ? 'take' : 'close';
    return 'take';
}
function verdictOnPython(run, kind) {
    const open = run.phase === 'frames';
    switch (kind) {
        case 'python-header':
        case 'python-group':
            return run.chained ? 'take' : 'close';
        case 'python-frame':
        case 'exception':
            return open ? 'take' : 'close';
        case 'python-chain':
        case 'continuation':
            return 'take';
        case 'gutter':
            return run.grouped || open ? 'take' : 'close';
        case 'said':
        case 'place':
        case 'go-call':
            return open ? 'pass' : 'close';
        default:
            return 'close';
    }
}
function verdictOnFrames(run, kind) {
    if (FAMILIES.has(kind))
        return FAMILIES.get(kind) === run.family ? 'take' : 'close';
    if (kind === 'continuation')
        return 'take';
    if (kind === 'go-call')
        return run.family === 'go' ? 'take' : 'close';
    return 'close';
}
function take(run, entry, kinds, ms) {
    run.parts.push(entry);
    run.lastMs = ms;
    for (const kind of kinds)
        stack_run_advance(run, kind);
}
function stack_run_advance(run, kind) {
    run.lines += 1;
    if (kind === undefined)
        return;
    if (kind === 'python-chain')
        run.chained = true;
    if (kind === 'python-group')
        run.grouped = true;
    const family = FAMILIES.get(kind);
    if (family !== undefined) {
        run.family = family;
        run.phase = 'frames';
        run.frames += 1;
        if (kind === 'python-header')
            run.chained = false;
    }
    else if (kind === 'exception' && run.family === 'python')
        run.phase = 'ended';
}

;// CONCATENATED MODULE: ./lib/normalise/stack-flat.js


const stack_flat_CALL = /\sat (?=[^\s()]{1,300}(?: \[as [^\]\s]{1,100}\])? ?\([^()\n]{1,500}\)|(?:file:|node:|\/)\S{1,500}:\d)/g;
const PYTHON_FRAME = /\s+(?=File "[^"\n]{1,1000}", line \d)/g;
const SOURCE = /(File "[^"\n]{1,1000}", line \d{1,9}(?:, in \S{1,300})?)\s/g;
const stack_flat_EXCEPTION = /\s((?:[A-Za-z_]\w{0,100}\.){0,10}[A-Z]\w{0,100}(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Timeout))(?=: |$)/;
/** Whether a text could be a trace whose newlines were turned into spaces. */
function isFlat(text) {
    if (text.trimEnd().includes('\n'))
        return false;
    if (text.includes(`${PYTHON_HEADER} `))
        return true;
    stack_flat_CALL.lastIndex = 0;
    return stack_flat_CALL.test(text.slice(0, MAX_TRACE_CHARS)) && stack_flat_CALL.test(text.slice(0, MAX_TRACE_CHARS));
}
function unflatten(text) {
    const flat = text.slice(0, MAX_TRACE_CHARS).trimEnd();
    if (!flat.includes(PYTHON_HEADER))
        return flat.replace(stack_flat_CALL, '\n    at ');
    const spread = flat.replaceAll(`${PYTHON_HEADER} `, `${PYTHON_HEADER}\n`).replace(PYTHON_FRAME, '\n  ');
    const last = spread.lastIndexOf('File "');
    const tail = spread.slice(last).replace(stack_flat_EXCEPTION, '\n$1');
    return (spread.slice(0, last) + tail).replace(SOURCE, '$1\n    ');
}

;// CONCATENATED MODULE: ./lib/normalise/stack-trace.js








const PARSERS = [
    { signs: ['File "', 'Traceback (most recent call last)'], parse: parsePython },
    { signs: ['.go:', '.s:'], parse: parseGo },
    { signs: [':in `', ":in '"], parse: parseRuby },
    { signs: ['at '], parse: parseJava },
    { signs: ['at '], parse: parseDotnet },
    { signs: ['at '], parse: parseNode },
];
const LINE_SIGNS = [' at ', '\tat ', '\\tat ', 'File "', '.go:', ':in `', ":in '"];
/** A cheap linear test that may say yes too often, for the hot path (most messages are no traces). */
function looksLikeStackTrace(text) {
    if (text.includes('Traceback (most recent') || text.includes('.rb:'))
        return true;
    if (text.includes('\n') || text.includes('\\n'))
        return LINE_SIGNS.some((sign) => text.includes(sign));
    return text.includes(' at ') && isFlat(text);
}
/** The root cause with its frames; undefined when the text holds no stack trace. */
function parseStackTrace(text) {
    if (!looksLikeStackTrace(text))
        return undefined;
    return (parse(text) ??
        (text.includes('\\n') ? parse(unescapeLines(text)) : undefined) ??
        (isFlat(text) ? parse(unflatten(text)) : undefined));
}
function parse(text) {
    const lines = traceLines(text);
    for (const { signs, parse } of PARSERS) {
        const trace = signs.some((sign) => text.includes(sign)) ? parse(lines) : undefined;
        if (trace !== undefined)
            return trace;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/normalise/assemble.js





/** Candidates held of one log of one instance. */
const MAX_HELD_OF_A_STREAM = 20_000;
/** Candidates held in all: some 100 MB of entries. */
const MAX_HELD = 100_000;
const assemble_MAX_MESSAGE_CHARS = 64 * 1024;
/** What decides is at the start of a line. */
const MAX_JUDGED_CHARS = 2_000;
/** Every entry pushed comes back exactly once: from `push`, from `flush`, or among the `parts` of one that does. */
class TraceAssembler {
    #streams = new Map();
    #held = 0;
    /** Holds what could be a line of a trace; everything else comes back at once. */
    push(entry) {
        if (!isCandidate(entry))
            return [entry];
        const key = streamOf(entry);
        const stream = this.#streams.get(key) ?? [];
        stream.push(entry);
        this.#streams.set(key, stream);
        this.#held += 1;
        if (stream.length >= MAX_HELD_OF_A_STREAM)
            return this.#release(key, stream.length / 2);
        return this.#held >= MAX_HELD ? this.#releaseHalf() : [];
    }
    flush() {
        const entries = [...this.#streams.values()].flatMap(assemble);
        this.#streams.clear();
        this.#held = 0;
        return entries.sort(compareTime);
    }
    #releaseHalf() {
        return [...this.#streams].flatMap(([key, stream]) => this.#release(key, Math.ceil(stream.length / 2)));
    }
    #release(key, count) {
        const stream = this.#streams.get(key) ?? [];
        const released = stream.splice(0, count);
        this.#held -= released.length;
        if (stream.length === 0)
            this.#streams.delete(key);
        return assemble(released);
    }
}
function streamOf({ project, service, revision, instance, log }) {
    return [project, service, revision ?? '', instance ?? '', log].join('\n');
}
/** Cloud Run cuts a traceback into its first lines as one entry and the rest one by one: such a piece is held too. */
function isCandidate({ payload, message, stack, time, parts }) {
    if (payload !== 'text' || time === '' || parts.length > 0)
        return false;
    if (stack !== undefined)
        return stack.language === 'python' || stack.language === 'ruby' || stack.exception === '';
    const end = message.indexOf('\n');
    const line = end < 0 ? message : message.slice(0, end);
    return lineKind(withoutColour(line.slice(0, MAX_JUDGED_CHARS)).trimEnd()) !== undefined;
}
function assemble(stream) {
    return findRuns(stream.toSorted(compareTime)).flatMap(({ entries, trace }) => {
        const whole = trace ? assemble_joined(entries) : undefined;
        return whole === undefined ? entries : [whole];
    });
}
function compareTime(one, other) {
    if (one.time !== other.time)
        return one.time < other.time ? -1 : 1;
    if (one.insertId !== other.insertId)
        return one.insertId < other.insertId ? -1 : 1;
    return one.log < other.log ? -1 : one.log > other.log ? 1 : 0;
}
function assemble_joined(parts) {
    const first = parts[0];
    const text = parts.map((part) => part.message).join('\n');
    const stack = parseStackTrace(text);
    if (first === undefined || stack === undefined)
        return undefined;
    return { ...first, message: boundedMessage(text), stack, level: levelOf(parts), parts };
}
function boundedMessage(text) {
    if (text.length <= assemble_MAX_MESSAGE_CHARS)
        return text;
    return text.slice(0, text.lastIndexOf('\n', assemble_MAX_MESSAGE_CHARS));
}
/** A trace without severity is an error; a severity that was logged stays unless a part says worse. */
function levelOf(parts) {
    const levels = parts.map((part) => part.level);
    if (parts.some((part) => part.severity === 'DEFAULT'))
        levels.push('ERROR');
    return levels.reduce((worst, level) => ((0,severity/* severityRank */.qs)(level) > (0,severity/* severityRank */.qs)(worst) ? level : worst), 'DEFAULT');
}

;// CONCATENATED MODULE: ./lib/normalise/level.js



/** A message states its level near its start or nowhere. */
const HEAD_CHARS = 160;
/** An access line holds its URL before its status. */
const ACCESS_CHARS = 2_200;
const level_NAMES = {
    trace: 'DEBUG',
    trce: 'DEBUG',
    debug: 'DEBUG',
    dbug: 'DEBUG',
    dbg: 'DEBUG',
    verbose: 'DEBUG',
    vrb: 'DEBUG',
    info: 'INFO',
    inf: 'INFO',
    information: 'INFO',
    informational: 'INFO',
    log: 'INFO',
    notice: 'NOTICE',
    success: 'INFO',
    warn: 'WARNING',
    wrn: 'WARNING',
    warning: 'WARNING',
    error: 'ERROR',
    err: 'ERROR',
    eror: 'ERROR',
    severe: 'ERROR',
    fail: 'ERROR',
    critical: 'CRITICAL',
    crit: 'CRITICAL',
    fatal: 'CRITICAL',
    ftl: 'CRITICAL',
    dpanic: 'CRITICAL',
    panic: 'CRITICAL',
    alert: 'ALERT',
    emerg: 'EMERGENCY',
    emergency: 'EMERGENCY',
};
/** pino's and bunyan's numbers. */
const NUMBERS = new Map([
    ['10', 'DEBUG'],
    ['20', 'DEBUG'],
    ['30', 'INFO'],
    ['40', 'WARNING'],
    ['50', 'ERROR'],
    ['60', 'CRITICAL'],
]);
const level_GLOG = { D: 'DEBUG', I: 'INFO', W: 'WARNING', E: 'ERROR', F: 'CRITICAL' };
const LEVEL_KEYS = [
    'level',
    'severity',
    'levelname',
    'level_name',
    'levelName',
    'log.level',
    'lvl',
    'loglevel',
    'LogLevel',
    'Level',
    'Severity',
    '@l',
];
/** Without alert and emergency: in a text they shout more often than they state a level. */
const level_WORD = 'trace|debug|verbose|info|information|notice|warn|warning|error|critical|fatal|severe';
const SHORT = 'eror|err|dbug|dbg|crit|inf|wrn|ftl|vrb';
const level_UPPER = `${level_WORD}|${SHORT}`.toUpperCase();
const level_DATE = String.raw `(?:\d{4}[-/]\d\d[-/]\d\d|\d\d?-[A-Z][a-z]{2}-\d{4})[T ]`;
const STAMP = String.raw `[\[(]?(?:${level_DATE})?\d\d:\d\d:\d\d[^\s\])|]{0,16}(?: [+-]\d\d:?\d\d| UTC)?[\])]?[\s|,:-]{0,4}`;
/** A thread, process or `key=value` between the time and the level. */
const CONTEXT = String.raw `(?:(?:\[(?!(?:${level_WORD}|${level_UPPER})\s{0,8}\])[^\]\n]{1,60}\]|\w{1,16}=\S{1,60})\s{1,4})?`;
const CONTEXTS = CONTEXT.repeat(3);
const KEY = '(?:level|lvl|severity|levelname)';
/**
 * Ways in which logging libraries write a level, each anchored or delimited so that a word in a sentence is none, with
 * a piece of text that a line must hold: most lines are spared most of the matching.
 */
const FORMS = [
    [
        '',
        new RegExp(String.raw `^\W{0,8}(?:${STAMP}(?:\d{1,8}\s)?)?${CONTEXTS}(${level_UPPER}|LOG(?=:))(?:[\s:|\]\[(]|\/\w{1,40}[-\]]|-\s|$)`),
    ],
    [': ', new RegExp(String.raw `^(?:${STAMP})?${CONTEXT}(error|warn|warning|info|verbose|debug|notice): \S`)],
    ['\t', new RegExp(String.raw `^${STAMP}(error|warn|info|debug)\t`)],
    ['[', new RegExp(String.raw `\[(?:\w{1,24}:)?(${level_WORD}|${SHORT})\s{0,8}\]`, 'i')],
    ['=', new RegExp(String.raw `(?:^|[\s,{])["']?${KEY}["']?=["']?(${level_WORD}|${SHORT})\b`, 'i')],
    [':', new RegExp(String.raw `(?:^|[,{]\s{0,4})["']?${KEY}["']?\s?:\s?["']?(${level_WORD}|${SHORT})\b`, 'i')],
    ['|', new RegExp(String.raw `\|\s{0,3}(${level_WORD.toUpperCase()})\s{0,8}\|`)],
    [' - ', new RegExp(String.raw `\s-\s{1,3}(${level_WORD.toUpperCase()})\s{1,8}-\s`)],
    ['|', new RegExp(String.raw `^${STAMP}(${level_WORD})\s{0,8}\|`, 'i')],
    // Monolog and Laravel, Ruby's Logger, the console of .NET, npm.
    [': ', new RegExp(String.raw `^${STAMP}[\w-]{1,40}\.(${level_UPPER}): `)],
    [' -- ', new RegExp(String.raw `^[DIWEF], \[[^\]\n]{10,60}\]\s{1,4}(${level_UPPER}) -- `)],
    [': ', /^(trce|dbug|info|warn|fail|crit): [\w.`+]{1,120}\[\d{1,9}\]/],
    ['npm ', /^npm (WARN|ERR|warn|error)(?:!|\s)/],
];
const GLOG_LINE = /^([DIWEF])\d{4} \d\d:\d\d:\d\d/;
const PYTHON_WARNING = /(?:^|\s)\w{0,40}Warning: /;
/** `"GET /x HTTP/1.1" 500` and uvicorn's, gunicorn's and Apache's variants. */
const ACCESS_LINE = /"?[A-Z]{3,7} \S{1,2000} HTTP\/\d(?:\.\d)?"? (\d{3})\b/;
/** What a payload's own level field states. */
function levelOfPayload(payload) {
    if (payload === undefined)
        return undefined;
    for (const key of LEVEL_KEYS) {
        const stated = textAt(payload, key);
        const level = stated === undefined ? undefined : (levelNamed(stated) ?? NUMBERS.get(stated));
        if (level !== undefined)
            return level;
    }
    const named = firstText(objectAt(payload, 'level'), ['name', 'levelStr']);
    return named === undefined ? undefined : levelNamed(named);
}
function levelNamed(name) {
    const upper = name.toUpperCase();
    if ((0,severity/* isSeverity */._Z)(upper) && upper !== 'DEFAULT')
        return upper;
    // Go's slog writes levels between its own as ERROR+2.
    const lower = name.toLowerCase().replace(/[+-]\d{1,3}$/, '');
    return Object.hasOwn(level_NAMES, lower) ? level_NAMES[lower] : undefined;
}
/** What a message itself states; access lines state it by their HTTP status. */
function levelOfText(message) {
    const head = withoutColour(message.slice(0, 2 * HEAD_CHARS)).slice(0, HEAD_CHARS);
    const status = accessStatus(message.slice(0, ACCESS_CHARS));
    if (status !== undefined)
        return levelOfStatus(status);
    const glog = GLOG_LINE.exec(head);
    if (glog !== null)
        return level_GLOG[glog[1] ?? ''];
    for (const [piece, form] of FORMS) {
        if (!head.includes(piece))
            continue;
        const word = form.exec(head)?.[1];
        if (word !== undefined)
            return levelNamed(word);
    }
    return head.includes('Warning: ') && PYTHON_WARNING.test(head) ? 'WARNING' : undefined;
}
function levelOfStatus(status) {
    if (status >= 500)
        return 'ERROR';
    return status >= 400 ? 'WARNING' : 'INFO';
}
const NOTHING_WRONG = /\b(?:no|0|zero|without(?: any)?) (?:\w{1,20} )?(?:errors?|failures?|exceptions?|warnings?)\b|\b(?:errors?|failures?|failed|exceptions?|warnings?)["']?\s?[=:]\s?["']?(?:0|none|null|false|\[\]|no|-)(?![\w.])/gi;
const SAYS_ERROR = /\b(?:errors?|exception|fatal|panic|fail(?:ed|s|ure|ing)?|crash(?:ed|ing)?|traceback|cannot|could not|unable to|unhandled|refused|segfault|out of memory|oom)\b|[A-Za-z](?:Error|Exception)\b|❌|🚨|💥|失敗|错误|錯誤|失败/i;
const SAYS_WARNING = /\b(?:warn(?:ing)?|deprecated|time[ds]? ?out|denied|retry(?:ing)?|invalid|missing|not found|skipp(?:ed|ing))\b|⚠/i;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/**
 * For an entry without severity whose text states no level. DEFAULT means that nothing in it tells: such an entry is
 * kept whatever the threshold. Only what is plainly routine (a line without a single letter or digit) becomes INFO.
 */
function judgeLevel(message) {
    const text = message.slice(0, 2_000);
    if (!LETTER_OR_DIGIT.test(text))
        return 'INFO';
    const rest = text.replace(NOTHING_WRONG, ' ');
    if (SAYS_ERROR.test(rest))
        return 'ERROR';
    return SAYS_WARNING.test(rest) ? 'WARNING' : 'DEFAULT';
}
function accessStatus(head) {
    if (!head.includes(' HTTP/'))
        return undefined;
    const status = ACCESS_LINE.exec(head)?.[1];
    return status === undefined ? undefined : Number(status);
}

;// CONCATENATED MODULE: ./lib/normalise/audit.js

/** google.rpc.Code, by number: https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto */
const CODES = {
    '1': 'CANCELLED',
    '2': 'UNKNOWN',
    '3': 'INVALID_ARGUMENT',
    '4': 'DEADLINE_EXCEEDED',
    '5': 'NOT_FOUND',
    '6': 'ALREADY_EXISTS',
    '7': 'PERMISSION_DENIED',
    '8': 'RESOURCE_EXHAUSTED',
    '9': 'FAILED_PRECONDITION',
    '10': 'ABORTED',
    '11': 'OUT_OF_RANGE',
    '12': 'UNIMPLEMENTED',
    '13': 'INTERNAL',
    '14': 'UNAVAILABLE',
    '15': 'DATA_LOSS',
    '16': 'UNAUTHENTICATED',
};
/** An audit log in one line: the method that was called, how it ended, and what the service said of it. */
function auditMessage(payload) {
    const method = audit_lastSegment(textAt(payload, 'methodName') ?? textAt(payload, '@type') ?? 'audit log');
    const status = objectAt(payload, 'status');
    const code = textAt(status, 'code');
    const outcome = code === undefined || code === '0' ? undefined : Object.hasOwn(CODES, code) ? CODES[code] : code;
    const said = firstText(status, ['message']);
    return [method, outcome, said].filter((part) => part !== undefined).join(': ');
}
/** `google.cloud.run.v1.Services.ReplaceService` → `ReplaceService`; the whole name is the entry's source. */
function audit_lastSegment(method) {
    return method.split(/[./]/).at(-1) || method;
}

;// CONCATENATED MODULE: ./lib/normalise/logfmt.js
const LOGFMT_START = /^(?:time|ts|t|level|lvl|msg|logger|caller)=/;
const PAIR = /([A-Za-z_][\w.-]{0,40})=("(?:[^"\\]|\\.){0,4000}"|[^\s"]{0,4000})/g;
const MAX_PAIRS = 40;
/** A logfmt line (`time=… level=error msg="…" err="…"`) as its message and fields; undefined when the text is none. */
function parseLogfmt(text) {
    if (!LOGFMT_START.test(text))
        return undefined;
    const fields = new Map();
    for (const [, key = '', value = ''] of text.matchAll(PAIR)) {
        if (fields.size >= MAX_PAIRS)
            break;
        if (!fields.has(key))
            fields.set(key, unquoted(value));
    }
    const said = fields.get('msg') ?? fields.get('message');
    if (said === undefined)
        return undefined;
    const why = fields.get('error') ?? fields.get('err');
    return { message: why === undefined ? said : `${said}: ${why}`, fields: Object.fromEntries(fields) };
}
function unquoted(value) {
    return value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value;
}

;// CONCATENATED MODULE: ./lib/normalise/payload.js



/** Where the logging libraries of the field put what a person would read, best first. */
const MESSAGE_KEYS = [
    'message',
    'msg',
    'event',
    'MESSAGE',
    'log.message',
    'log',
    'text',
    'textPayload',
    'short_message',
    'Message',
    '@m',
    'RenderedMessage',
    '@mt',
    'MessageTemplate',
];
const LESSER_KEYS = [
    'description',
    'statusDetails',
    'error',
    'err',
    'exception',
    'title',
    'summary',
    'detail',
    'details',
    'reason',
    'body',
];
const TRACE_KEYS = [
    'stack_trace',
    'stackTrace',
    'stacktrace',
    'stack',
    'exception',
    'exc_info',
    'traceback',
    'error',
    'err',
];
const NESTED_TRACE_KEYS = ['stack', 'traceback', 'stack_trace', 'stacktrace', 'message'];
/** Longer JSON text is not worth parsing a second time: an entry is 256 KiB at the most. */
const MAX_EMBEDDED_JSON = 256 * 1024;
const MAX_LEAVES = 24;
const MAX_LEAF_CHARS = 80;
const payload_MAX_DEPTH = 4;
/** What an entry says, whatever kind of payload it says it in. */
function payloadOf(raw) {
    const text = scalarText(raw.textPayload);
    if (text !== undefined)
        return ofText(text);
    const json = raw.jsonPayload;
    if (fields_isObject(json) && Object.keys(json).length > 0)
        return ofJson(json);
    if (json !== undefined && json !== null && !fields_isObject(json))
        return ofText(scalarText(json) ?? jsonText(json));
    const audit = raw.protoPayload;
    if (fields_isObject(audit))
        return { kind: 'proto', message: auditMessage(audit), json: undefined, traceText: undefined };
    return {
        kind: fields_isObject(raw.httpRequest) ? 'request' : 'none',
        message: '',
        json: undefined,
        traceText: undefined,
    };
}
function ofText(text) {
    const embedded = embeddedJson(text);
    if (embedded !== undefined)
        return { ...ofJson(embedded), kind: 'text' };
    const line = parseLogfmt(text);
    return { kind: 'text', message: line?.message ?? text, json: line?.fields, traceText: undefined };
}
/** What collects the output of a container wraps its lines: the line inside knows its message and level better. */
function ofJson(json) {
    const said = saidIn(json) ?? '';
    const inner = embeddedJson(said);
    if (inner !== undefined)
        return ofPlainJson({ ...json, ...inner }, withReason(json, messageOfJson(inner)));
    const line = parseLogfmt(said);
    return line === undefined
        ? ofPlainJson(json, messageOfJson(json))
        : ofPlainJson({ ...json, ...line.fields }, withReason(json, line.message));
}
function ofPlainJson(json, message) {
    return { kind: 'json', message, json, traceText: traceTextOf(json) };
}
function jsonText(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return 'payload nested too deeply to be read'; // JSON.parse goes deeper than JSON.stringify
    }
}
function embeddedJson(text) {
    const trimmed = text.trim();
    if (!trimmed.startsWith('{') || !trimmed.endsWith('}') || trimmed.length > MAX_EMBEDDED_JSON)
        return undefined;
    try {
        const value = JSON.parse(trimmed);
        return fields_isObject(value) && Object.keys(value).length > 0 ? value : undefined;
    }
    catch {
        return undefined; // braces alone make no JSON: it stays text
    }
}
function messageOfJson(json) {
    const said = saidIn(json);
    if (said !== undefined)
        return withReason(json, said);
    for (const key of LESSER_KEYS) {
        const text = textAt(json, key) ?? firstText(objectAt(json, key), ['message', 'value', 'msg', 'description']);
        if (text !== undefined)
            return text;
    }
    return listedText(json) ?? leavesOf(json);
}
function saidIn(json) {
    return firstText(json, MESSAGE_KEYS) ?? firstText(objectAt(json, 'Fields'), MESSAGE_KEYS);
}
/** structlog and Kubernetes name the event in one field and say what happened in another. */
function withReason(json, said) {
    if (textAt(json, 'kind') === 'Event' && textAt(json, 'reason') !== undefined)
        return `${textAt(json, 'reason')}: ${said}`;
    if (textAt(json, 'event') !== said)
        return said;
    const why = firstText(json, ['error', 'exception', 'reason']);
    return why === undefined ? said : `${said}: ${why}`;
}
function listedText(json) {
    for (const key of MESSAGE_KEYS) {
        const value = json[key];
        if (Array.isArray(value))
            return value
                .map((item) => scalarText(item) ?? '')
                .join(' ')
                .trim();
    }
    return undefined;
}
/** A payload without any message is told by its fields: `key=value`, in a fixed order. */
function leavesOf(json) {
    const leaves = [];
    const open = [
        { path: '', value: json, depth: 0 },
    ];
    for (let next = open.shift(); next !== undefined && leaves.length < MAX_LEAVES; next = open.shift()) {
        for (const key of Object.keys(next.value).sort()) {
            const path = next.path === '' ? key : `${next.path}.${key}`;
            const member = next.value[key];
            const text = scalarText(member);
            if (text !== undefined)
                leaves.push(`${path}=${text.slice(0, MAX_LEAF_CHARS)}`);
            else if (fields_isObject(member) && next.depth < payload_MAX_DEPTH)
                open.push({ path, value: member, depth: next.depth + 1 });
        }
    }
    return leaves.slice(0, MAX_LEAVES).join(' ');
}
/** Any string of several lines in a usual place; whether it is a trace is for the stack-trace reader to say. */
function traceTextOf(json) {
    for (const key of TRACE_KEYS) {
        const text = multiline(json[key]) ?? multilineIn(json[key]);
        if (text !== undefined)
            return text;
    }
    for (const key of Object.keys(json)) {
        const text = multiline(json[key]);
        if (text !== undefined && !MESSAGE_KEYS.includes(key))
            return text;
    }
    return undefined;
}
function multilineIn(value) {
    if (!fields_isObject(value))
        return undefined;
    for (const key of NESTED_TRACE_KEYS) {
        const text = multiline(value[key]);
        if (text !== undefined)
            return text;
    }
    return undefined;
}
function multiline(value) {
    return typeof value === 'string' && value.includes('\n') ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/normalise/request.js

const MAX_ROUTE_CHARS = 200;
const ORIGIN = /^[a-z][a-z\d+.-]{0,20}:\/\/[^/]*/i;
const VALUE_SEGMENT = /^(?:\d[\d.:,_-]*|[0-9a-f]{8,}|[0-9a-f]{8}-[0-9a-f-]{20,40}|.{0,64}@.{0,64}|(?=[^/]{0,64}\d)[^/.]{16,}|(?!v\d)[a-z]{1,6}[_-]?\d{2,})$/i;
/** What an `httpRequest` says, or undefined when it says nothing of use. */
function requestOf(httpRequest) {
    if (!fields_isObject(httpRequest))
        return undefined;
    const url = textAt(httpRequest, 'requestUrl');
    const status = Number(textAt(httpRequest, 'status') ?? 0);
    const method = textAt(httpRequest, 'requestMethod');
    if (url === undefined && method === undefined && !status)
        return undefined;
    return {
        method: (method ?? '').slice(0, 16).toUpperCase(),
        route: url === undefined ? '' : routeOf(url),
        status: Number.isInteger(status) && status >= 100 && status <= 599 ? status : 0,
        latency: latencyOf(textAt(httpRequest, 'latency')),
    };
}
/** The path of a URL with the values in it masked: ids, numbers, hashes; without host, query and fragment. */
function routeOf(url) {
    const path = pathOf(url.slice(0, 4 * MAX_ROUTE_CHARS));
    const segments = path.split('/').map((segment) => (VALUE_SEGMENT.test(segment) ? '<*>' : segment));
    return segments.join('/').slice(0, MAX_ROUTE_CHARS);
}
/** `3.786648988s`, as protobuf writes a duration. */
function latencyOf(duration) {
    const seconds = Number(duration?.replace(/s$/, '') ?? 0);
    return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : 0;
}
function pathOf(url) {
    // The query goes first: it may hold another URL.
    const [bare = ''] = url.split(/[?#]/, 1);
    return bare.replace(ORIGIN, '') || '/';
}

;// CONCATENATED MODULE: ./lib/normalise/resource.js

/** The resource label that a team would call the service, by resource type; the first that is there. */
const SERVICE_LABELS = {
    cloud_run_revision: ['service_name', 'configuration_name'],
    cloud_run_job: ['job_name'],
    cloud_run_worker_pool: ['worker_pool_name'],
    cloud_function: ['function_name'],
    k8s_container: ['container_name', 'pod_name'],
    container: ['container_name', 'cluster_name'],
    k8s_pod: ['namespace_name', 'cluster_name'],
    k8s_node: ['cluster_name', 'node_name'],
    k8s_cluster: ['cluster_name'],
    gke_cluster: ['cluster_name'],
    gke_nodepool: ['cluster_name'],
    gae_app: ['module_id'],
    cloud_composer_environment: ['environment_name'],
    cloud_dataproc_cluster: ['cluster_name'],
    cloudsql_database: ['database_id'],
    gcs_bucket: ['bucket_name'],
    http_load_balancer: ['forwarding_rule_name', 'backend_service_name', 'url_map_name'],
    gce_instance_group: ['instance_group_name'],
    gce_instance_group_manager: ['instance_group_manager_name'],
    build: ['build_trigger_id'],
    audited_resource: ['service'],
};
const INSTANCE_LABELS = [
    'instanceId',
    'instance_id',
    'compute.googleapis.com/resource_name',
    'run.googleapis.com/execution_name',
    'execution_id',
];
const LOCATION_LABELS = ['location', 'region', 'zone'];
const REVISION_LABELS = ['revision_name', 'version_id'];
/** Where an entry came from. Cloud Run jobs have no revision; their executions count as instances. */
function originOf(raw, log) {
    const resource = objectAt(raw, 'resource');
    const resourceType = textAt(resource, 'type') ?? 'unknown';
    const labels = objectAt(resource, 'labels');
    const entryLabels = objectAt(raw, 'labels');
    return {
        project: textAt(labels, 'project_id') ?? projectOfLogName(textAt(raw, 'logName')),
        service: firstText(labels, serviceLabels(resourceType)) ?? serviceElsewhere(raw, resourceType, log),
        resourceType,
        location: firstText(labels, LOCATION_LABELS),
        revision: firstText(labels, REVISION_LABELS),
        instance: textAt(labels, 'pod_name') ?? firstText(entryLabels, INSTANCE_LABELS) ?? textAt(labels, 'instance_id'),
    };
}
function serviceLabels(resourceType) {
    return Object.hasOwn(SERVICE_LABELS, resourceType) ? (SERVICE_LABELS[resourceType] ?? []) : [];
}
/** Resources that say where something runs and not what it is. */
const NAMED_BY_LOG = new Set(['unknown', 'global', 'gce_instance', 'aws_ec2_instance', 'generic_node', 'generic_task']);
/** Machines are cattle: what runs on them (the log's name, the audited API) is the better name for a service. */
function serviceElsewhere(raw, resourceType, log) {
    const audited = textAt(objectAt(raw, 'protoPayload'), 'serviceName');
    const process = textAt(objectAt(raw, 'jsonPayload'), 'SYSLOG_IDENTIFIER');
    const named = audited ?? process ?? (NAMED_BY_LOG.has(resourceType) ? log : resourceType);
    return named === '' ? 'unknown' : named;
}
function projectOfLogName(logName) {
    const [kind, id] = (logName ?? '').split('/', 2);
    return kind === 'projects' && id !== undefined && id !== '' ? id : 'unknown';
}

;// CONCATENATED MODULE: ./lib/normalise/normalise.js









const NO_PARTS = [];
const USER_KEYS = ['user_id', 'userId', 'uid', 'user', 'user_email', 'email'];
/** LogEntry → Entry: one scale of severity, one message, one source, whatever the shape it came in. Never throws. */
function normalise(raw) {
    const log = logIdOf(textAt(raw, 'logName'));
    const payload = payloadOf(raw);
    const origin = originOf(raw, log);
    const request = requestOf(raw.httpRequest);
    const stack = stackOf(payload);
    const severity = severityOf(raw.severity);
    const received = (0,types_time/* canonicalTime */.Wc)(raw.receiveTimestamp);
    const time = (0,types_time/* canonicalTime */.Wc)(raw.timestamp) || received;
    return {
        insertId: textAt(raw, 'insertId') ?? '',
        log,
        project: origin.project,
        service: origin.service,
        resourceType: origin.resourceType,
        location: origin.location,
        revision: origin.revision,
        instance: origin.instance,
        time,
        received: received || time,
        severity,
        level: normalise_levelOf(payload, severity, request?.status ?? 0, stack),
        payload: payload.kind,
        message: payload.message,
        stack,
        source: sourceOf(raw, payload.json),
        request,
        trace: textAt(raw, 'trace'),
        user: userOf(raw, payload),
        weight: 1,
        parts: NO_PARTS,
        raw,
    };
}
/** `projects/p/logs/run.googleapis.com%2Fstderr` → `run.googleapis.com/stderr`. */
function logIdOf(logName) {
    if (logName === undefined)
        return '';
    const start = logName.indexOf('/logs/');
    return (start === -1 ? logName : logName.slice(start + 6)).replace(/%2F/gi, '/');
}
function severityOf(value) {
    const name = typeof value === 'string' ? value.toUpperCase() : '';
    return (0,severity/* isSeverity */._Z)(name) ? name : 'DEFAULT';
}
function stackOf(payload) {
    for (const text of [payload.message, payload.traceText]) {
        if (text === undefined || !looksLikeStackTrace(text))
            continue;
        const trace = parseStackTrace(text);
        if (trace !== undefined)
            return trace;
    }
    return undefined;
}
/** What the payload or text states counts, then what was logged; what says nothing at all is judged by its words. */
function normalise_levelOf(payload, severity, status, stack) {
    const stated = levelOfPayload(payload.json) ?? (payload.kind === 'proto' ? undefined : levelOfText(payload.message));
    if (stated !== undefined)
        return stated;
    if (severity !== 'DEFAULT')
        return severity;
    if (stack !== undefined)
        return 'ERROR';
    if (status !== 0)
        return levelOfStatus(status);
    return payload.kind === 'none' ? 'DEFAULT' : judgeLevel(payload.message);
}
function userOf(raw, payload) {
    const authenticated = textAt(objectAt(objectAt(raw, 'protoPayload'), 'authenticationInfo'), 'principalEmail');
    return (authenticated ?? firstText(payload.json, USER_KEYS) ?? firstText(objectAt(raw, 'labels'), ['user_id', 'userId']));
}

;// CONCATENATED MODULE: ./lib/normalise/seen-ids.js
const EMPTY = 0;
const START_SLOTS = 1 << 12;
/**
 * The (log, timestamp, insertId) of entries, remembered as 64-bit hashes in 8 bytes each: a million strings would take
 * ten times that. Among a million entries two different ones share a hash with a chance of about 3 in 100 million.
 */
class SeenIds {
    #slots = new Uint32Array(2 * START_SLOTS);
    #size = 0;
    /** Whether the id was seen before; remembers it. */
    seen(id) {
        const [low, high] = hash64(id);
        if (!this.#insert(low, high))
            return true;
        this.#size += 1;
        if (this.#size * 4 > this.#slots.length)
            this.#grow();
        return false;
    }
    #insert(low, high) {
        const mask = this.#slots.length / 2 - 1;
        for (let slot = low & mask;; slot = (slot + 1) & mask) {
            const atLow = this.#slots[2 * slot] ?? EMPTY;
            const atHigh = this.#slots[2 * slot + 1] ?? EMPTY;
            if (atLow === low && atHigh === high)
                return false;
            if (atLow === EMPTY && atHigh === EMPTY) {
                this.#slots[2 * slot] = low;
                this.#slots[2 * slot + 1] = high;
                return true;
            }
        }
    }
    #grow() {
        const before = this.#slots;
        this.#slots = new Uint32Array(before.length * 2);
        for (let index = 0; index < before.length; index += 2) {
            const low = before[index] ?? EMPTY;
            const high = before[index + 1] ?? EMPTY;
            if (low !== EMPTY || high !== EMPTY)
                this.#insert(low, high);
        }
    }
}
/** cyrb53 with both lanes kept whole (public domain, github.com/bryc/code); never 0, which marks an empty slot. */
function hash64(text) {
    let low = 0xdeadbeef;
    let high = 0x41c6ce57;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        low = Math.imul(low ^ code, 2654435761);
        high = Math.imul(high ^ code, 1597334677);
    }
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    return [low >>> 0 || 1, high >>> 0];
}

;// CONCATENATED MODULE: ./lib/normalise/intake.js




const MAX_UNREADABLE_SHOWN = 20;
const IGNORE_REASONS = [
    'outside-window',
    'other-service',
    'below-min-severity',
    'ignore-rule',
    'no-payload',
];
/** Fewer entries, or a smaller share, could be a service that really logs nothing. */
const BROKEN_EXPORT = { entries: 5, share: 0.8 };
/**
 * LogEntry after LogEntry → the entries to cluster, each one once, inside the window and loud enough, with the
 * stack traces put together; and the account of all the others.
 */
class Intake {
    #options;
    #assembler = new TraceAssembler();
    #seen = new SeenIds();
    #read = 0;
    #duplicates = 0;
    #unreadable = 0;
    #withoutPayload = 0;
    #truncated = false;
    #firstEntry = '';
    #lastEntry = '';
    #spanStart = '';
    #spanEnd = '';
    #unreadableAt = [];
    #ignoredBy = new Map();
    #severities = new Map();
    #revisions = new Map();
    #services = new Map();
    constructor(options) {
        this.#options = options;
        for (const service of options.services)
            this.#services.set(service, 0);
    }
    take(read) {
        this.#read += read.unreadableCount;
        this.#unreadable += read.unreadableCount;
        this.#unreadableAt.push(...read.unreadable.slice(0, MAX_UNREADABLE_SHOWN - this.#unreadableAt.length));
        const taken = [];
        for (const raw of read.entries) {
            if (this.#read >= this.#options.maxEntries) {
                this.#truncated = true;
                break;
            }
            this.#read += 1;
            const entry = normalise(raw);
            if (this.#admits(entry))
                for (const whole of this.#assembler.push(entry))
                    this.#pass(whole, taken);
        }
        return taken;
    }
    /** What was held back to see whether it belongs to a stack trace. */
    finish() {
        const taken = [];
        for (const whole of this.#assembler.flush())
            this.#pass(whole, taken);
        return taken;
    }
    /** Whether more entries were offered than allowed. */
    get truncated() {
        return this.#truncated;
    }
    get entriesRead() {
        return this.#read;
    }
    get lastEntry() {
        return this.#lastEntry;
    }
    get severities() {
        return intake_inOrder(severity/* SEVERITIES */.oC, this.#severities);
    }
    /** By service and revision, over everything inside the window. */
    get revisionsHeard() {
        return this.#revisions;
    }
    /** The window that was asked for, or the span of what was read. */
    get window() {
        if (this.#options.window !== undefined)
            return this.#options.window;
        return { from: this.#spanStart, to: this.#spanEnd === '' ? '' : justAfter(this.#spanEnd) };
    }
    get coverage() {
        const ignored = [...this.#ignoredBy.values()].reduce((sum, count) => sum + count, 0);
        const read = this.#read - this.#unreadable;
        const broken = read >= BROKEN_EXPORT.entries && this.#withoutPayload >= read * BROKEN_EXPORT.share;
        return {
            entriesRead: this.#read,
            duplicates: this.#duplicates,
            unreadable: this.#unreadable,
            unreadableAt: this.#unreadableAt,
            ignored,
            ignoredBy: intake_inOrder(IGNORE_REASONS, this.#ignoredBy),
            truncated: this.#truncated,
            services: [...this.#services]
                .map(([name, entries]) => ({ name, entries, heard: entries > 0 }))
                .sort((a, b) => b.entries - a.entries || (a.name < b.name ? -1 : 1)),
            firstEntry: this.#firstEntry,
            lastEntry: this.#lastEntry,
            exportLooksBroken: broken,
        };
    }
    #admits(entry) {
        this.#severities.set(entry.severity, (this.#severities.get(entry.severity) ?? 0) + 1);
        if (entry.payload === 'none')
            this.#withoutPayload += 1;
        if (entry.insertId !== '' && this.#seen.seen(`${entry.project}\n${entry.log}\n${entry.time}\n${entry.insertId}`)) {
            this.#duplicates += 1;
            return false;
        }
        const reason = this.#reasonToIgnore(entry);
        if (reason !== undefined) {
            this.#ignore(reason, 1);
            return false;
        }
        this.#hear(entry);
        return true;
    }
    #reasonToIgnore(entry) {
        const { window, services } = this.#options;
        if (window !== undefined && (entry.received < window.from || entry.received >= window.to))
            return 'outside-window';
        return services.length > 0 && !services.includes(entry.service) ? 'other-service' : undefined;
    }
    #pass(entry, taken) {
        const quiet = (0,severity/* severityRank */.qs)(entry.level) < (0,severity/* severityRank */.qs)(this.#options.minSeverity);
        // DEFAULT says nothing about how bad it is: such an entry is never dropped by the threshold.
        const count = Math.max(1, entry.parts.length);
        if (quiet && entry.level !== 'DEFAULT')
            this.#ignore('below-min-severity', count);
        else if (this.#options.isIgnored(entry))
            this.#ignore('ignore-rule', count);
        else
            taken.push(entry);
    }
    #ignore(reason, count) {
        this.#ignoredBy.set(reason, (this.#ignoredBy.get(reason) ?? 0) + count);
    }
    #hear(entry) {
        this.#services.set(entry.service, (this.#services.get(entry.service) ?? 0) + 1);
        if (entry.time === '')
            return;
        if (this.#firstEntry === '' || entry.time < this.#firstEntry)
            this.#firstEntry = entry.time;
        if (entry.time > this.#lastEntry)
            this.#lastEntry = entry.time;
        this.#reach(entry.time);
        this.#reach(entry.received);
        if (entry.revision !== undefined)
            this.#hearRevision(entry.service, entry.revision, entry.time);
    }
    /** The span of the source holds both times of every entry, so that reading it again as a window finds them all. */
    #reach(time) {
        if (this.#spanStart === '' || time < this.#spanStart)
            this.#spanStart = time;
        if (time > this.#spanEnd)
            this.#spanEnd = time;
    }
    #hearRevision(service, revision, time) {
        const revisions = this.#revisions.get(service) ?? new Map();
        this.#revisions.set(service, revisions);
        const heard = revisions.get(revision);
        const first = heard === undefined || time < heard.first ? time : heard.first;
        revisions.set(revision, { first, entries: (heard?.entries ?? 0) + 1 });
    }
}
/** In a fixed order: two runs over the same entries write the same bytes. */
function intake_inOrder(order, counts) {
    const sorted = {};
    for (const key of order) {
        const count = counts.get(key);
        if (count !== undefined)
            sorted[key] = count;
    }
    return sorted;
}
/** One nanosecond later, for the open end of a window. */
function justAfter(time) {
    const decimals = Number(time.slice(20, 29)) + 1;
    if (decimals < 1_000_000_000)
        return `${time.slice(0, 20)}${String(decimals).padStart(9, '0')}Z`;
    return `${new Date(Date.parse(`${time.slice(0, 19)}Z`) + 1_000).toISOString().slice(0, 19)}.000000000Z`;
}

;// CONCATENATED MODULE: ./lib/settings/config/matcher.js
/** Whether everything that the rule names fits. */
function matches({ service, module, message, status }, subject) {
    // The cheap ones first: a stream of entries passes here.
    if (status.length > 0 && !status.some(({ from, to }) => subject.status >= from && subject.status <= to))
        return false;
    if (service !== undefined && !service.test(subject.service))
        return false;
    if (module !== undefined && !module.test(subject.module))
        return false;
    return message === undefined || message.test(subject.message);
}

;// CONCATENATED MODULE: ./lib/normalise/subject.js

/** An entry as the rules of the configuration see it; a request without text is its method, route and status. */
function subjectOf({ service, source, message, request, stack }) {
    const asked = request === undefined ? '' : `${request.method} ${request.route} ${request.status}`;
    const thrown = stack === undefined ? '' : `${stack.exception}: ${stack.message}\n`;
    return {
        service,
        module: source.module ?? '',
        message: `${thrown}${message || asked}`,
        status: request?.status ?? 0,
    };
}
/** Whether an ignore rule of the configuration fits an entry. */
function ignoring({ ignore }) {
    if (ignore.length === 0)
        return () => false;
    return (entry) => {
        const subject = subjectOf(entry);
        return ignore.some(({ match }) => matches(match, subject));
    };
}
/** The fingerprint rule of the configuration that fits an entry. */
function fingerprinting({ fingerprints }) {
    if (fingerprints.length === 0)
        return () => undefined;
    return (entry) => {
        const subject = subjectOf(entry);
        return fingerprints.find(({ match }) => matches(match, subject))?.name;
    };
}

// EXTERNAL MODULE: ./lib/text/text.js + 19 modules
var text_text = __nccwpck_require__(7367);
;// CONCATENATED MODULE: ./lib/plan/plan.js


/** Times a cluster must have happened before it gets an issue; P4 never gets one. */
const OCCURRENCES_FOR_ISSUE = { P0: 1, P1: 1, P2: 1, P3: 10 };
const MAX_NEW_ISSUES = 20;
const OWN_LABEL = 'log-gardener';
const MAX_SERVICE_CHARS = 60;
/** Ranked clusters → one step each, with its reason. Pure: equal clusters give an equal plan, byte for byte. */
function makePlan(ranked) {
    const titles = titlesOf(ranked);
    let opened = 0;
    const steps = ranked.map((item, index) => {
        const { fingerprint } = item.cluster;
        const verdict = verdictOn(item);
        if (!verdict.worthIt)
            return { do: 'leave', fingerprint, why: verdict.why };
        if (opened >= MAX_NEW_ISSUES)
            return { do: 'leave', fingerprint, why: `waits: a run opens at most ${MAX_NEW_ISSUES} issues` };
        opened += 1;
        const title = titles[index] ?? titleOf(item, item.cluster.name);
        return { do: 'open', fingerprint, why: verdict.why, title, labels: [OWN_LABEL, item.priority, item.category] };
    });
    return { steps, computedFrom: hashOf(ranked) };
}
/** The title of every cluster, in order; the service is added where the name alone would serve two. */
function titlesOf(ranked) {
    const names = new Map();
    for (const { cluster } of ranked)
        names.set(cluster.name, (names.get(cluster.name) ?? 0) + 1);
    const taken = new Set();
    return ranked.map((item) => {
        const { name, service, fingerprint } = item.cluster;
        const place = (0,text_text/* cleanLine */.Ow)(service, MAX_SERVICE_CHARS);
        const alone = (names.get(name) ?? 0) === 1;
        const choices = [
            ...(alone ? [name] : []),
            `${name} (${place})`,
            `${name} (${place}, ${plan_sourceOf(item) ?? fingerprint})`,
        ];
        const free = choices.map((choice) => titleOf(item, choice)).find((title) => !taken.has(title));
        const title = free ?? titleOf(item, `${name} (${place}, ${fingerprint})`);
        taken.add(title);
        return title;
    });
}
function titleOf({ category, priority }, name) {
    return (0,text_text/* plainTitle */.D4)((0,text_text/* cleanLine */.Ow)(`GCP-${category} | ${priority} | ${name}`, 256));
}
function plan_sourceOf({ cluster }) {
    const source = cluster.patterns[0]?.source;
    return source?.function ?? source?.module;
}
function verdictOn({ priority, cluster }) {
    const needed = OCCURRENCES_FOR_ISSUE[priority];
    const times = cluster.tally.occurrences;
    if (needed === undefined)
        return { worthIt: false, why: `${priority} is informational: it stays in the worklog` };
    const seen = `${priority} seen ${times} ${times === 1 ? 'time' : 'times'}`;
    if (times < needed)
        return { worthIt: false, why: `${seen}; an issue is opened from ${needed} on` };
    return { worthIt: true, why: `${seen}; no issue tracks it` };
}
function hashOf(ranked) {
    const facts = ranked.map(({ cluster, priority, category }) => [
        cluster.fingerprint,
        cluster.service,
        cluster.name,
        cluster.tally.count,
        cluster.tally.occurrences,
        priority,
        category,
    ]);
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(facts)).digest('hex')}`;
}

// EXTERNAL MODULE: ./lib/types/cluster.js
var cluster = __nccwpck_require__(3819);
;// CONCATENATED MODULE: ./lib/prioritise/wishes.js



/** What the team's configuration makes of a priority: the tier of the service first, then the first rule that fits. */
function wishesOf(cluster, own, level, config) {
    const service = config.services.find(({ name }) => name.test(cluster.service));
    const weighed = byTier(own, level, service?.tier ?? 'standard');
    const subject = wishes_subjectOf(cluster);
    const rule = config.priorities.find(({ match }) => matches(match, subject));
    const priority = rule === undefined ? weighed : bounded(weighed, rule);
    return {
        priority,
        reasons: [
            ...(weighed === own ? [] : [`${own} → ${weighed}: the configuration calls the service ${service?.tier ?? ''}`]),
            ...(priority === weighed ? [] : [`${weighed} → ${priority}: rule "${rule?.label ?? ''}" of the configuration`]),
        ],
        impact: rule?.impact,
        sourcePath: service?.path,
    };
}
/** A cluster as rules see it: its leading pattern. */
function wishes_subjectOf(cluster) {
    const [leader] = cluster.patterns;
    return {
        service: cluster.service,
        module: leader?.source.module ?? '',
        message: leader === undefined ? '' : `${leader.template}\n${leader.messages[0] ?? ''}`,
        status: leader?.status ?? 0,
    };
}
/**
 * One level, never into or out of the ends: P0 and P4 are said by what happened, not by where. Warnings of a critical
 * service stay what they are, or everything about it would be urgent.
 */
function byTier(priority, level, tier) {
    const failed = (0,severity/* severityRank */.qs)(level) >= (0,severity/* severityRank */.qs)('ERROR');
    if (tier === 'critical')
        return failed && priority === 'P2' ? 'P1' : priority;
    if (tier === 'standard')
        return priority;
    if (priority === 'P1')
        return 'P2';
    return priority === 'P2' ? 'P3' : priority;
}
function bounded(priority, { fixed, floor, ceiling }) {
    if (fixed !== undefined)
        return fixed;
    if (floor !== undefined && wishes_isLower(priority, floor))
        return floor;
    return ceiling !== undefined && wishes_isLower(ceiling, priority) ? ceiling : priority;
}
/** Whether `a` is less urgent than `b`. */
function wishes_isLower(a, b) {
    return cluster/* PRIORITIES */.B.indexOf(a) > cluster/* PRIORITIES */.B.indexOf(b);
}

;// CONCATENATED MODULE: ./lib/prioritise/category.js


/** An older revision that was heard less than this cannot show that it was free of the failure. */
const ENTRIES_THAT_TELL = 50;
/** The name that the configuration gives to what is merely new; how a cluster came back or rose matters more. */
function categoryOf(cluster, heard, config) {
    const judged = stateOf(cluster, heard);
    const subject = wishes_subjectOf(cluster);
    const named = config.categories.find(({ match }) => matches(match, subject));
    if (named === undefined || judged.category !== 'new')
        return judged;
    return { category: named.name, why: `${named.name}: so called by the configuration; ${judged.why}` };
}
/** `regression` when it came with the newest revision while an older one, well heard, was free of it; else `new`. */
function stateOf(cluster, heard) {
    const revisions = [...(heard.get(cluster.service) ?? new Map())].sort(category_byFirst);
    const newest = revisions.at(-1);
    const older = revisions.slice(0, -1).filter(([, { entries }]) => entries >= ENTRIES_THAT_TELL);
    const [only, ...others] = cluster.tally.revisions;
    if (newest === undefined || older.length === 0 || others.length > 0 || only !== newest[0]) {
        return { category: 'new', why: 'new: no earlier run knows it' };
    }
    const entries = older.reduce((sum, [, revision]) => sum + revision.entries, 0);
    const names = older.map(([name]) => name).join(', ');
    return {
        category: 'regression',
        why: `regression: seen on ${only} alone; none of the ${entries} entries of ${names} shows it`,
    };
}
function category_byFirst([a, { first: aFirst }], [b, { first: bFirst }]) {
    if (aFirst !== bFirst)
        return aFirst < bFirst ? -1 : 1;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/prioritise/ladder.js
/**
 * The ladder, top to bottom: the level gives the band, then the first rule that applies moves inside it. What teams
 * decided for some four hundred clusters by hand shows this order; where they contradict each other, it is at least
 * the same each time.
 */
const BANDS = {
    EMERGENCY: 'P0',
    ALERT: 'P0',
    CRITICAL: 'P0',
    ERROR: 'P1',
    WARNING: 'P2',
    NOTICE: 'P4',
    INFO: 'P4',
    DEBUG: 'P4',
    DEFAULT: 'P4',
};
const RULES = [
    {
        means: 'it calls itself optional or harmless',
        words: /\bnon-?(?:critical|blocking|fatal)\b|\boptional\b|\bgraceful(?:ly)?\b|\bignor(?:ed|ing)\b/i,
        moves: { P0: 'P2', P1: 'P2', P2: 'P3' },
    },
    {
        means: 'something cannot start or is not configured',
        words: /\bNo module named\b|\bcannot import name\b|\b(?:ModuleNotFound|Import|Syntax|Indentation)Error\b|\bCannot find module\b|\bstart-?up (?:has )?fail(?:ed|ure)|\bstart-?up\b.{0,80}\b(?:did not (?:finish|reach|become)|timed out)\b|\b(?:fail(?:ed|s|ure)?|unable|cannot|could not) to (?:start|boot|initiali[sz]e|load config)|\b(?:could|can|did) ?not start\b|\binitiali[sz]ation (?:failed|timeout|timed out|error)|\bvalidation (?:step|failed|timed out)\b|\b(?:secret|key|password|credentials?|host|database_url)\b.{0,40}\b(?:not configured|is required|required in|missing or)\b|\b[A-Z]{2,20}_(?:SECRET|KEY|HOST|URL|PASSWORD)\b.{0,20}\b(?:required|missing)\b/i,
        moves: { P1: 'P0', P2: 'P1' },
    },
    {
        means: 'data or security is at stake',
        words: /\bdata loss\b|\bcorrupt(?:ed|ion)?\b|\bbreach\b|\bout of memory\b|\bno space left\b|\bOOM\b|\bnot authenticated\b|\bunreachable\b|\bbilling is disabled\b/i,
        moves: { P1: 'P0', P2: 'P1' },
    },
    {
        means: 'it still works, in a degraded way',
        words: /\bcircuit breaker\b|\bpermissive\b|\bfall(?:ing)? ?back\b|\bdegraded\b/i,
        moves: { P0: 'P1' },
    },
    {
        means: 'a process ended with an error',
        words: /\bcalled exit\([1-9<]|\bexit(?:ed)? (?:with )?(?:code|status) [1-9<]|\bwas sent SIG(?:KILL|SEGV)\b|\bWORKER TIMEOUT\b/i,
        unless: /\bexit\(0\)|\b(?:code|status):? 0\b/i,
        moves: { P0: 'P1', P2: 'P1', P4: 'P1' },
    },
    {
        means: 'it is untidy rather than broken',
        words: /\bsaniti[sz]ed\b|\bwhite ?space\b|\bSDK not (?:available|installed|configured)\b|\bnot available - .{0,60}\b(?:install|features? disabled)\b|\binstall with\b|\bdeprecat|\bauto-?creat|\bwas created (?:from|on)\b|\b[A-Z]\w{2,30}Warning\b|\bconsider\b|\bno .{0,40}\bkey configured\b|\bTruncated response body\b|\bmismatch\b|\bdevelopment server\b|\bskipping\b/i,
        moves: { P2: 'P3', P4: 'P3' },
    },
    {
        means: 'the code itself is wrong',
        words: /\bhas no attribute\b|\bmissing \S{1,20} required\b|\bis not (?:defined|a function|callable|iterable)\b|\bcan(?:'t|not) be used in\b|\b(?:Type|Attribute|Name|Key|Index|Value|Argument|Reference|UnboundLocal)Error\b|\bcannot access local variable\b|\bNullPointerException\b|\bCannot read propert/i,
        moves: { P2: 'P1' },
    },
    {
        means: 'the caller sent what cannot be served',
        words: /\binvalid (?:message|request|input|argument|token|format)\b|\bunknown message type\b|\bvalidation errors?\b|\bbad request\b/i,
        moves: { P1: 'P2' },
    },
    {
        // Stays where it is: what says so in plain words is an error also where nobody gave it a severity.
        means: 'it says that it failed',
        words: /\b(?:failed|failure|crashed)\b|\berror: /i,
        moves: {},
    },
];

;// CONCATENATED MODULE: ./lib/prioritise/prioritise.js




/** Requests for what does not exist: mostly scanners and stale links. */
const NOT_FOUND = new Set([404, 405, 410]);
const FEW_REQUESTS = 10;
/** Clusters → the same, each with priority, category and the reasons for both; most urgent first. */
function prioritise(clusters, heard, config) {
    return clusters.map((cluster) => prioritise_rank(cluster, heard, config)).sort(byUrgency);
}
function prioritise_rank(cluster, heard, config) {
    const level = highestLevel(cluster);
    const band = BANDS[level];
    const move = byRequests(cluster) ?? byOwnWords(cluster, level) ?? bySilence(cluster, level);
    const own = move?.to ?? band;
    const team = wishesOf(cluster, own, level, config);
    const { category, why } = categoryOf(cluster, heard, config);
    const start = `${level} starts at ${band}`;
    const moved = move === undefined || move.to === band ? [] : [`${band} → ${move.to}: ${move.why}`];
    const { priority, impact, sourcePath } = team;
    return { cluster, priority, category, level, reasons: [start, ...moved, ...team.reasons, why], impact, sourcePath };
}
/** The leading pattern is the cause; its consequences may only be louder. */
function highestLevel(cluster) {
    const levels = cluster.tally.levels;
    return severity/* SEVERITIES */.oC.toReversed().find((severity) => (levels[severity] ?? 0) > 0) ?? 'DEFAULT';
}
function byRequests(cluster) {
    const [leader] = cluster.patterns;
    if (leader === undefined || leader.evidence !== 'request')
        return undefined;
    const { status, tally } = leader;
    if (NOT_FOUND.has(status))
        return { to: 'P3', why: `status ${status} answers requests for what does not exist` };
    if (status < 500 || tally.count >= FEW_REQUESTS)
        return undefined;
    return { to: 'P2', why: `only ${tally.count} requests ended with status ${status}` };
}
/** The first rule whose words the leading pattern uses decides, also when it leaves the priority where it is. */
function byOwnWords(cluster, level) {
    const [leader] = cluster.patterns;
    if (leader === undefined || level === 'INFO' || level === 'DEBUG')
        return undefined;
    const text = `${leader.exception ?? ''} ${leader.template}`;
    const rule = RULES.find(({ words, unless }) => words.test(text) && !saysOnly(leader, unless));
    if (rule === undefined)
        return undefined;
    const band = BANDS[level];
    // Without severity nobody weighed it, so words that raise an error raise what merely sounds like a warning as well.
    const raised = isSilent(cluster) && level === 'WARNING' && rule.moves.P1 === 'P0' ? 'P0' : undefined;
    return { to: raised ?? rule.moves[band] ?? band, why: `by its words, ${rule.means}` };
}
function saysOnly({ messages }, words) {
    return words !== undefined && messages.length > 0 && messages.every((message) => words.test(message));
}
/** An error by its words alone, without severity, trace or telling words, is a guess. */
function bySilence(cluster, level) {
    const traced = cluster.patterns.some(({ evidence }) => evidence === 'stack');
    if (!isSilent(cluster) || traced || level !== 'ERROR')
        return undefined;
    return { to: 'P2', why: 'it was logged without severity and is an error by its words alone' };
}
function isSilent({ tally }) {
    return (tally.severities.DEFAULT ?? 0) === tally.count;
}
/** Total order: priority, then how often, then the fingerprint. */
function byUrgency(a, b) {
    if (a.priority !== b.priority)
        return a.priority < b.priority ? -1 : 1;
    if (a.cluster.tally.count !== b.cluster.tally.count)
        return b.cluster.tally.count - a.cluster.tally.count;
    return a.cluster.fingerprint < b.cluster.fingerprint ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/render/cluster-view.js + 1 modules
var cluster_view = __nccwpck_require__(587);
;// CONCATENATED MODULE: ./lib/render/issue-view.js


const ISSUE_SAMPLES = 3;
/** GitHub's limit for the body of an issue. */
const MAX_BODY_CHARS = 65_536;
/** The body of an issue, with fewer samples where it would be too long for GitHub. */
function issueBody(cluster, report, template) {
    for (let samples = ISSUE_SAMPLES; samples > 0; samples--) {
        const body = template(issueView(cluster, report, samples));
        if (body.length <= MAX_BODY_CHARS)
            return body;
    }
    return template(issueView(cluster, report, 0));
}
function issueView(cluster, report, samples) {
    return {
        ...(0,cluster_view/* clusterView */.a)(cluster, report, { samples }),
        length: (0,format/* lengthOf */.Y5)(report.window),
        marker: `<!-- log-gardener:fingerprint ${cluster.fingerprint} -->`,
    };
}

;// CONCATENATED MODULE: ./lib/render/render.js



const MAX_SLUG_CHARS = 60;
const MAX_TITLE_CHARS = 256;
/** Report and plan → every document of the run. The worklog and what stands beside it are drawn from the report alone. */
function render(report, plan, templates) {
    const seen = (0,worklog_view/* worklogView */.R)(report);
    const bodies = new Map(openedIn(report).map((cluster) => [cluster.fingerprint, issueBody(cluster, report, templates.issue)]));
    return [
        { path: 'worklog.md', text: templates.worklog(seen) },
        { path: 'report.json', text: json(report) },
        { path: 'plan.json', text: json(withBodies(plan, bodies)) },
        { path: 'pull-request.md', text: templates['pull-request'](seen) },
        { path: 'summary.md', text: templates.summary(seen) },
        ...openedIn(report).map((cluster, index) => ({
            path: `issues/${index + 1}-${slug(cluster.name)}.md`,
            text: `# ${heading(cluster)}\n\n${bodies.get(cluster.fingerprint) ?? ''}`,
        })),
    ];
}
function openedIn(report) {
    return report.clusters.filter(({ action }) => action.do === 'open');
}
function withBodies(plan, bodies) {
    const steps = plan.steps.map((step) => step.do === 'open' ? { ...step, body: bodies.get(step.fingerprint) ?? '' } : step);
    return { schemaVersion: 1, computedFrom: plan.computedFrom, steps };
}
/** The title, with what a log line may have put into it as code. */
function heading({ title, priority }) {
    const lead = ` | ${priority} | `;
    const end = title.indexOf(lead) + lead.length;
    return `${title.slice(0, end)}${(0,text_text/* inlineCode */.ti)((0,text_text/* cleanLine */.Ow)(title.slice(end), MAX_TITLE_CHARS))}`;
}
/** A name as part of a file name: nothing but a–z, 0–9 and dashes, whatever a log line made of it. */
function slug(name) {
    const words = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, MAX_SLUG_CHARS);
    return words.replace(/^-+|-+$/g, '') || 'cluster';
}
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

// EXTERNAL MODULE: ./node_modules/handlebars/runtime.js
var runtime = __nccwpck_require__(576);
;// CONCATENATED MODULE: ./lib/render/template-options.js
/**
 * Values are Markdown already, so nothing is escaped again; a name that a view lacks is an error; `log` (it prints)
 * and `lookup` (it reaches for names that a value holds) are no helpers.
 */
const TEMPLATE_OPTIONS = {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { each: true, if: true, unless: true, with: true, log: false, lookup: false },
};

;// CONCATENATED MODULE: ./lib/render/templates.generated.js
// @ts-nocheck: generated from templates/*.hbs by scripts/compile-templates.ts, not edited by hand.
const bundled = {
    'issue': { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ", "
                + ((stack1 = container.lambda(container.strict(depth0, "rate", { "start": { "line": 10, "column": 51 }, "end": { "line": 10, "column": 55 } }), depth0)) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "| Trend over the window | `"
                + ((stack1 = container.lambda(container.strict(depth0, "trend", { "start": { "line": 12, "column": 29 }, "end": { "line": 12, "column": 34 } }), depth0)) != null ? stack1 : "")
                + "` |\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "| Spread | "
                + ((stack1 = container.lambda(container.strict(depth0, "spread", { "start": { "line": 15, "column": 13 }, "end": { "line": 15, "column": 19 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "| Revisions | "
                + ((stack1 = container.lambda(container.strict(depth0, "revisions", { "start": { "line": 18, "column": 16 }, "end": { "line": 18, "column": 25 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "| Routes | "
                + ((stack1 = container.lambda(container.strict(depth0, "routes", { "start": { "line": 21, "column": 13 }, "end": { "line": 21, "column": 19 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "| Source | "
                + ((stack1 = container.lambda(container.strict(depth0, "sourcePath", { "start": { "line": 24, "column": 13 }, "end": { "line": 24, "column": 23 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| Where | "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "leader"), "source", { "start": { "line": 27, "column": 12 }, "end": { "line": 27, "column": 25 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "Most frequent values at the variable parts, in the first "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "leader"), "messagesLookedAt", { "start": { "line": 38, "column": 59 }, "end": { "line": 38, "column": 82 } }), depth0)) != null ? stack1 : "")
                + ":\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "leader"), "variables"), { "name": "each", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 40, "column": 0 }, "end": { "line": 42, "column": 9 } } })) != null ? stack1 : "")
                + "\n";
        }, "8": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "- "
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "9": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "The same failure also shows as:\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "followers"), { "name": "each", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 48, "column": 0 }, "end": { "line": 50, "column": 9 } } })) != null ? stack1 : "")
                + "\n";
        }, "10": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda;
            return "- "
                + ((stack1 = alias2(alias1(depth0, "templateInline", { "start": { "line": 49, "column": 4 }, "end": { "line": 49, "column": 18 } }), depth0)) != null ? stack1 : "")
                + ", "
                + ((stack1 = alias2(alias1(depth0, "counted", { "start": { "line": 49, "column": 24 }, "end": { "line": 49, "column": 31 } }), depth0)) != null ? stack1 : "")
                + " ("
                + ((stack1 = alias2(alias1(depth0, "severities", { "start": { "line": 49, "column": 37 }, "end": { "line": 49, "column": 47 } }), depth0)) != null ? stack1 : "")
                + "): "
                + ((stack1 = alias2(alias1(depth0, "why", { "start": { "line": 49, "column": 54 }, "end": { "line": 49, "column": 57 } }), depth0)) != null ? stack1 : "")
                + "\n";
        }, "11": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "- First insertIds: "
                + ((stack1 = container.lambda(container.strict(depth0, "insertIds", { "start": { "line": 57, "column": 21 }, "end": { "line": 57, "column": 30 } }), depth0)) != null ? stack1 : "")
                + "\n";
        }, "12": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details><summary>Samples, redacted</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "samples"), { "name": "each", "hash": {}, "fn": container.program(13, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 65, "column": 0 }, "end": { "line": 70, "column": 9 } } })) != null ? stack1 : "")
                + "</details>\n\n";
        }, "13": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda;
            return ((stack1 = alias2(alias1(depth0, "label", { "start": { "line": 66, "column": 2 }, "end": { "line": 66, "column": 7 } }), depth0)) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = alias2(alias1(depth0, "block", { "start": { "line": 68, "column": 2 }, "end": { "line": 68, "column": 7 } }), depth0)) != null ? stack1 : "")
                + "\n\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\u003C!-- log-gardener:begin -->\n"
                + ((stack1 = alias2(alias1(depth0, "impact", { "start": { "line": 2, "column": 2 }, "end": { "line": 2, "column": 8 } }), depth0)) != null ? stack1 : "")
                + "\n\n| | |\n| --- | --- |\n| Service | "
                + ((stack1 = alias2(alias1(depth0, "service", { "start": { "line": 6, "column": 14 }, "end": { "line": 6, "column": 21 } }), depth0)) != null ? stack1 : "")
                + " |\n| Priority | **"
                + ((stack1 = alias2(alias1(depth0, "priority", { "start": { "line": 7, "column": 17 }, "end": { "line": 7, "column": 25 } }), depth0)) != null ? stack1 : "")
                + "**, "
                + ((stack1 = alias2(alias1(depth0, "category", { "start": { "line": 7, "column": 33 }, "end": { "line": 7, "column": 41 } }), depth0)) != null ? stack1 : "")
                + ", "
                + ((stack1 = alias2(alias1(depth0, "severity", { "start": { "line": 7, "column": 47 }, "end": { "line": 7, "column": 55 } }), depth0)) != null ? stack1 : "")
                + " |\n| First seen | "
                + ((stack1 = alias2(alias1(depth0, "firstSeen", { "start": { "line": 8, "column": 17 }, "end": { "line": 8, "column": 26 } }), depth0)) != null ? stack1 : "")
                + " |\n| Last seen | "
                + ((stack1 = alias2(alias1(depth0, "lastSeen", { "start": { "line": 9, "column": 16 }, "end": { "line": 9, "column": 24 } }), depth0)) != null ? stack1 : "")
                + " |\n| Count | "
                + ((stack1 = alias2(alias1(depth0, "counted", { "start": { "line": 10, "column": 12 }, "end": { "line": 10, "column": 19 } }), depth0)) != null ? stack1 : "")
                + " in "
                + ((stack1 = alias2(alias1(depth0, "length", { "start": { "line": 10, "column": 27 }, "end": { "line": 10, "column": 33 } }), depth0)) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "rate"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 10, "column": 35 }, "end": { "line": 10, "column": 64 } } })) != null ? stack1 : "")
                + " |\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "trend"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 13, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "spread"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 14, "column": 0 }, "end": { "line": 16, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "revisions"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 17, "column": 0 }, "end": { "line": 19, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "routes"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 20, "column": 0 }, "end": { "line": 22, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "sourcePath"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 23, "column": 0 }, "end": { "line": 25, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(lookupProperty(depth0, "leader"), "source"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 26, "column": 0 }, "end": { "line": 28, "column": 7 } } })) != null ? stack1 : "")
                + "| Why this priority | "
                + ((stack1 = alias2(alias1(depth0, "reasons", { "start": { "line": 29, "column": 24 }, "end": { "line": 29, "column": 31 } }), depth0)) != null ? stack1 : "")
                + " |\n\n### Pattern\n\nTogether because they are "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "leader"), "evidence", { "start": { "line": 33, "column": 28 }, "end": { "line": 33, "column": 43 } }), depth0)) != null ? stack1 : "")
                + "; as logged: "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "leader"), "severities", { "start": { "line": 33, "column": 60 }, "end": { "line": 33, "column": 77 } }), depth0)) != null ? stack1 : "")
                + ".\n\n"
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "leader"), "template", { "start": { "line": 35, "column": 2 }, "end": { "line": 35, "column": 17 } }), depth0)) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(lookupProperty(depth0, "leader"), "variables"), { "name": "if", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 37, "column": 0 }, "end": { "line": 44, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "followers"), { "name": "if", "hash": {}, "fn": container.program(9, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 45, "column": 0 }, "end": { "line": 52, "column": 7 } } })) != null ? stack1 : "")
                + "### Evidence\n\n- [Open in Logs Explorer]("
                + ((stack1 = alias2(alias1(depth0, "explorer", { "start": { "line": 55, "column": 28 }, "end": { "line": 55, "column": 36 } }), depth0)) != null ? stack1 : "")
                + ")\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "insertIds"), { "name": "if", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 56, "column": 0 }, "end": { "line": 58, "column": 7 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = alias2(alias1(depth0, "command", { "start": { "line": 60, "column": 2 }, "end": { "line": 60, "column": 9 } }), depth0)) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "samples"), { "name": "if", "hash": {}, "fn": container.program(12, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 62, "column": 0 }, "end": { "line": 73, "column": 7 } } })) != null ? stack1 : "")
                + "What stands between the two marks of this text is kept current by Log Gardener; what is written outside them stays.\n\n"
                + ((stack1 = alias2(alias1(depth0, "marker", { "start": { "line": 76, "column": 2 }, "end": { "line": 76, "column": 8 } }), depth0)) != null ? stack1 : "")
                + "\n\u003C!-- log-gardener:end -->\n";
        }, "useData": true },
    'worklog': { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(container.strict(depth0, "projects", { "start": { "line": 4, "column": 33 }, "end": { "line": 4, "column": 41 } }), depth0)) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            return "unknown";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(container.strict(depth0, "services", { "start": { "line": 5, "column": 34 }, "end": { "line": 5, "column": 42 } }), depth0)) != null ? stack1 : "");
        }, "3": function (container, depth0, helpers, partials, data) {
            return "none heard";
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1;
            return " and "
                + ((stack1 = container.lambda(container.strict(depth0, "moreServices", { "start": { "line": 5, "column": 96 }, "end": { "line": 5, "column": 108 } }), depth0)) != null ? stack1 : "")
                + " more";
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- **Environment:** "
                + ((stack1 = container.lambda(container.strict(depth0, "locations", { "start": { "line": 9, "column": 21 }, "end": { "line": 9, "column": 30 } }), depth0)) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "revisions"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 32 }, "end": { "line": 9, "column": 135 } } })) != null ? stack1 : "")
                + "\n";
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "; revisions "
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "revisions"), { "name": "each", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 61 }, "end": { "line": 9, "column": 128 } } })) != null ? stack1 : "");
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "unless").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(data, "first"), { "name": "unless", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 80 }, "end": { "line": 9, "column": 111 } } })) != null ? stack1 : "")
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "");
        }, "8": function (container, depth0, helpers, partials, data) {
            return ", ";
        }, "9": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "> [!WARNING]\n> The window was not provably seen as a whole.\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "gaps"), { "name": "each", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 15, "column": 0 }, "end": { "line": 17, "column": 9 } } })) != null ? stack1 : "")
                + "\n";
        }, "10": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "> - "
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "11": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "- "
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "12": function (container, depth0, helpers, partials, data) {
            return "- No entry at or above the threshold: nothing to do.\n";
        }, "13": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "quiet"), { "name": "if", "hash": {}, "fn": container.program(14, data, 0), "inverse": container.program(15, data, 0), "data": data, "loc": { "start": { "line": 29, "column": 0 }, "end": { "line": 33, "column": 7 } } })) != null ? stack1 : "");
        }, "14": function (container, depth0, helpers, partials, data) {
            return "- Everything that was logged is informational: nothing to do.\n";
        }, "15": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda;
            return "- Issues to open: "
                + ((stack1 = alias2(alias1(depth0, "opened", { "start": { "line": 32, "column": 20 }, "end": { "line": 32, "column": 26 } }), depth0)) != null ? stack1 : "")
                + ". Clusters left as they are: "
                + ((stack1 = alias2(alias1(depth0, "left", { "start": { "line": 32, "column": 59 }, "end": { "line": 32, "column": 63 } }), depth0)) != null ? stack1 : "")
                + ".\n";
        }, "16": function (container, depth0, helpers, partials, data) {
            return "- Everything in the window that was offered was read.\n";
        }, "17": function (container, depth0, helpers, partials, data) {
            var stack1;
            return " ("
                + ((stack1 = container.lambda(container.strict(depth0, "ignoredBy", { "start": { "line": 45, "column": 105 }, "end": { "line": 45, "column": 114 } }), depth0)) != null ? stack1 : "")
                + ")";
        }, "18": function (container, depth0, helpers, partials, data) {
            return " **Reading was cut short.**";
        }, "19": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda;
            return "| "
                + ((stack1 = alias2(alias1(depth0, "severity", { "start": { "line": 50, "column": 4 }, "end": { "line": 50, "column": 12 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "count", { "start": { "line": 50, "column": 19 }, "end": { "line": 50, "column": 24 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "share", { "start": { "line": 50, "column": 31 }, "end": { "line": 50, "column": 36 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "20": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda;
            return "| "
                + ((stack1 = alias2(alias1(depth0, "name", { "start": { "line": 56, "column": 4 }, "end": { "line": 56, "column": 8 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "entries", { "start": { "line": 56, "column": 15 }, "end": { "line": 56, "column": 22 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "21": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details><summary>Where entries could not be read</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "unreadableAt"), { "name": "each", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 62, "column": 0 }, "end": { "line": 64, "column": 9 } } })) != null ? stack1 : "")
                + "\n</details>\n\n";
        }, "22": function (container, depth0, helpers, partials, data) {
            return "None above informational.\n\n";
        }, "23": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + ((stack1 = alias2(alias1(depth0, "priority", { "start": { "line": 76, "column": 6 }, "end": { "line": 76, "column": 14 } }), depth0)) != null ? stack1 : "")
                + ": "
                + ((stack1 = alias2(alias1(depth0, "meaning", { "start": { "line": 76, "column": 20 }, "end": { "line": 76, "column": 27 } }), depth0)) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "clusters"), { "name": "each", "hash": {}, "fn": container.program(24, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 78, "column": 0 }, "end": { "line": 145, "column": 9 } } })) != null ? stack1 : "");
        }, "24": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "#### "
                + ((stack1 = alias2(alias1(depth0, "number", { "start": { "line": 79, "column": 7 }, "end": { "line": 79, "column": 13 } }), depth0)) != null ? stack1 : "")
                + ". "
                + ((stack1 = alias2(alias1(depth0, "name", { "start": { "line": 79, "column": 19 }, "end": { "line": 79, "column": 23 } }), depth0)) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = alias2(alias1(depth0, "impact", { "start": { "line": 81, "column": 2 }, "end": { "line": 81, "column": 8 } }), depth0)) != null ? stack1 : "")
                + "\n\n| | |\n| --- | --- |\n| Service | "
                + ((stack1 = alias2(alias1(depth0, "service", { "start": { "line": 85, "column": 14 }, "end": { "line": 85, "column": 21 } }), depth0)) != null ? stack1 : "")
                + " |\n| Priority | **"
                + ((stack1 = alias2(alias1(depth0, "priority", { "start": { "line": 86, "column": 17 }, "end": { "line": 86, "column": 25 } }), depth0)) != null ? stack1 : "")
                + "**, "
                + ((stack1 = alias2(alias1(depth0, "category", { "start": { "line": 86, "column": 33 }, "end": { "line": 86, "column": 41 } }), depth0)) != null ? stack1 : "")
                + ", "
                + ((stack1 = alias2(alias1(depth0, "severity", { "start": { "line": 86, "column": 47 }, "end": { "line": 86, "column": 55 } }), depth0)) != null ? stack1 : "")
                + " |\n| Count | "
                + ((stack1 = alias2(alias1(depth0, "counted", { "start": { "line": 87, "column": 12 }, "end": { "line": 87, "column": 19 } }), depth0)) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "rate"), { "name": "if", "hash": {}, "fn": container.program(25, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 87, "column": 21 }, "end": { "line": 87, "column": 50 } } })) != null ? stack1 : "")
                + " |\n| Seen | "
                + ((stack1 = alias2(alias1(depth0, "firstSeen", { "start": { "line": 88, "column": 11 }, "end": { "line": 88, "column": 20 } }), depth0)) != null ? stack1 : "")
                + " to "
                + ((stack1 = alias2(alias1(depth0, "lastSeen", { "start": { "line": 88, "column": 28 }, "end": { "line": 88, "column": 36 } }), depth0)) != null ? stack1 : "")
                + " |\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "trend"), { "name": "if", "hash": {}, "fn": container.program(26, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 89, "column": 0 }, "end": { "line": 91, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "spread"), { "name": "if", "hash": {}, "fn": container.program(27, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 92, "column": 0 }, "end": { "line": 94, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "revisions"), { "name": "if", "hash": {}, "fn": container.program(28, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 95, "column": 0 }, "end": { "line": 97, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "routes"), { "name": "if", "hash": {}, "fn": container.program(29, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 98, "column": 0 }, "end": { "line": 100, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "sourcePath"), { "name": "if", "hash": {}, "fn": container.program(30, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 101, "column": 0 }, "end": { "line": 103, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(lookupProperty(depth0, "leader"), "source"), { "name": "if", "hash": {}, "fn": container.program(31, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 104, "column": 0 }, "end": { "line": 106, "column": 7 } } })) != null ? stack1 : "")
                + "| Why this priority | "
                + ((stack1 = alias2(alias1(depth0, "reasons", { "start": { "line": 107, "column": 24 }, "end": { "line": 107, "column": 31 } }), depth0)) != null ? stack1 : "")
                + " |\n| Plan | "
                + ((stack1 = alias2(alias1(depth0, "action", { "start": { "line": 108, "column": 11 }, "end": { "line": 108, "column": 17 } }), depth0)) != null ? stack1 : "")
                + ": "
                + ((stack1 = alias2(alias1(depth0, "why", { "start": { "line": 108, "column": 23 }, "end": { "line": 108, "column": 26 } }), depth0)) != null ? stack1 : "")
                + " |\n| Evidence | [Logs Explorer]("
                + ((stack1 = alias2(alias1(depth0, "explorer", { "start": { "line": 109, "column": 31 }, "end": { "line": 109, "column": 39 } }), depth0)) != null ? stack1 : "")
                + ")"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "insertIds"), { "name": "if", "hash": {}, "fn": container.program(32, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 109, "column": 42 }, "end": { "line": 109, "column": 91 } } })) != null ? stack1 : "")
                + " |\n\nPattern ("
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "leader"), "evidence", { "start": { "line": 111, "column": 11 }, "end": { "line": 111, "column": 26 } }), depth0)) != null ? stack1 : "")
                + "; as logged: "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "leader"), "severities", { "start": { "line": 111, "column": 43 }, "end": { "line": 111, "column": 60 } }), depth0)) != null ? stack1 : "")
                + "):\n\n"
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "leader"), "template", { "start": { "line": 113, "column": 2 }, "end": { "line": 113, "column": 17 } }), depth0)) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(lookupProperty(depth0, "leader"), "variables"), { "name": "if", "hash": {}, "fn": container.program(33, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 115, "column": 0 }, "end": { "line": 122, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "followers"), { "name": "if", "hash": {}, "fn": container.program(34, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 123, "column": 0 }, "end": { "line": 132, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "samples"), { "name": "if", "hash": {}, "fn": container.program(36, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 133, "column": 0 }, "end": { "line": 144, "column": 7 } } })) != null ? stack1 : "");
        }, "25": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ", "
                + ((stack1 = container.lambda(container.strict(depth0, "rate", { "start": { "line": 87, "column": 37 }, "end": { "line": 87, "column": 41 } }), depth0)) != null ? stack1 : "");
        }, "26": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "| Over the window | `"
                + ((stack1 = container.lambda(container.strict(depth0, "trend", { "start": { "line": 90, "column": 23 }, "end": { "line": 90, "column": 28 } }), depth0)) != null ? stack1 : "")
                + "` |\n";
        }, "27": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "| Spread | "
                + ((stack1 = container.lambda(container.strict(depth0, "spread", { "start": { "line": 93, "column": 13 }, "end": { "line": 93, "column": 19 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "28": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "| Revisions | "
                + ((stack1 = container.lambda(container.strict(depth0, "revisions", { "start": { "line": 96, "column": 16 }, "end": { "line": 96, "column": 25 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "29": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "| Routes | "
                + ((stack1 = container.lambda(container.strict(depth0, "routes", { "start": { "line": 99, "column": 13 }, "end": { "line": 99, "column": 19 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "30": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "| Source | "
                + ((stack1 = container.lambda(container.strict(depth0, "sourcePath", { "start": { "line": 102, "column": 13 }, "end": { "line": 102, "column": 23 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "31": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| Where | "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "leader"), "source", { "start": { "line": 105, "column": 12 }, "end": { "line": 105, "column": 25 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "32": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "; insertIds "
                + ((stack1 = container.lambda(container.strict(depth0, "insertIds", { "start": { "line": 109, "column": 73 }, "end": { "line": 109, "column": 82 } }), depth0)) != null ? stack1 : "");
        }, "33": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "Most frequent values at the variable parts, in the first "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "leader"), "messagesLookedAt", { "start": { "line": 116, "column": 59 }, "end": { "line": 116, "column": 82 } }), depth0)) != null ? stack1 : "")
                + ":\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "leader"), "variables"), { "name": "each", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 118, "column": 0 }, "end": { "line": 120, "column": 9 } } })) != null ? stack1 : "")
                + "\n";
        }, "34": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details><summary>What else belongs to this failure</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "followers"), { "name": "each", "hash": {}, "fn": container.program(35, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 126, "column": 0 }, "end": { "line": 128, "column": 9 } } })) != null ? stack1 : "")
                + "\n</details>\n\n";
        }, "35": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda;
            return "- "
                + ((stack1 = alias2(alias1(depth0, "templateInline", { "start": { "line": 127, "column": 4 }, "end": { "line": 127, "column": 18 } }), depth0)) != null ? stack1 : "")
                + ", "
                + ((stack1 = alias2(alias1(depth0, "counted", { "start": { "line": 127, "column": 24 }, "end": { "line": 127, "column": 31 } }), depth0)) != null ? stack1 : "")
                + " ("
                + ((stack1 = alias2(alias1(depth0, "severities", { "start": { "line": 127, "column": 37 }, "end": { "line": 127, "column": 47 } }), depth0)) != null ? stack1 : "")
                + "): "
                + ((stack1 = alias2(alias1(depth0, "why", { "start": { "line": 127, "column": 54 }, "end": { "line": 127, "column": 57 } }), depth0)) != null ? stack1 : "")
                + "\n";
        }, "36": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details><summary>Sample entry</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "samples"), { "name": "each", "hash": {}, "fn": container.program(37, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 136, "column": 0 }, "end": { "line": 141, "column": 9 } } })) != null ? stack1 : "")
                + "</details>\n\n";
        }, "37": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda;
            return ((stack1 = alias2(alias1(depth0, "label", { "start": { "line": 137, "column": 2 }, "end": { "line": 137, "column": 7 } }), depth0)) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = alias2(alias1(depth0, "block", { "start": { "line": 139, "column": 2 }, "end": { "line": 139, "column": 7 } }), depth0)) != null ? stack1 : "")
                + "\n\n";
        }, "38": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "Listed in the processing results alone: "
                + ((stack1 = container.lambda(container.strict(depth0, "notDetailed", { "start": { "line": 148, "column": 42 }, "end": { "line": 148, "column": 53 } }), depth0)) != null ? stack1 : "")
                + " further.\n\n";
        }, "39": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details><summary>Clusters: "
                + ((stack1 = alias2(alias1(depth0, "informationalCount", { "start": { "line": 154, "column": 30 }, "end": { "line": 154, "column": 48 } }), depth0)) != null ? stack1 : "")
                + ", entries: "
                + ((stack1 = alias2(alias1(depth0, "informationalEntries", { "start": { "line": 154, "column": 63 }, "end": { "line": 154, "column": 83 } }), depth0)) != null ? stack1 : "")
                + ", no issue</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "informational"), { "name": "each", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 156, "column": 0 }, "end": { "line": 158, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "moreInformational"), { "name": "if", "hash": {}, "fn": container.program(40, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 159, "column": 0 }, "end": { "line": 161, "column": 7 } } })) != null ? stack1 : "")
                + "\n</details>\n";
        }, "40": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "- and "
                + ((stack1 = container.lambda(container.strict(depth0, "moreInformational", { "start": { "line": 160, "column": 8 }, "end": { "line": 160, "column": 25 } }), depth0)) != null ? stack1 : "")
                + " more\n";
        }, "41": function (container, depth0, helpers, partials, data) {
            return "None.\n";
        }, "42": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda;
            return "| "
                + ((stack1 = alias2(alias1(depth0, "priority", { "start": { "line": 173, "column": 4 }, "end": { "line": 173, "column": 12 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "meaning", { "start": { "line": 173, "column": 19 }, "end": { "line": 173, "column": 26 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "clusters", { "start": { "line": 173, "column": 33 }, "end": { "line": 173, "column": 41 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "entries", { "start": { "line": 173, "column": 48 }, "end": { "line": 173, "column": 55 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "opens", { "start": { "line": 173, "column": 62 }, "end": { "line": 173, "column": 67 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "43": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| Cluster | Service | Priority | Entries | Issue | Action | Why |\n| --- | --- | --- | ---: | --- | --- | --- |\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "results"), { "name": "each", "hash": {}, "fn": container.program(44, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 181, "column": 0 }, "end": { "line": 183, "column": 9 } } })) != null ? stack1 : "");
        }, "44": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda;
            return "| "
                + ((stack1 = alias2(alias1(depth0, "name", { "start": { "line": 182, "column": 4 }, "end": { "line": 182, "column": 8 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "service", { "start": { "line": 182, "column": 15 }, "end": { "line": 182, "column": 22 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "priority", { "start": { "line": 182, "column": 29 }, "end": { "line": 182, "column": 37 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "count", { "start": { "line": 182, "column": 44 }, "end": { "line": 182, "column": 49 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "issue", { "start": { "line": 182, "column": 56 }, "end": { "line": 182, "column": 61 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "action", { "start": { "line": 182, "column": 68 }, "end": { "line": 182, "column": 74 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "why", { "start": { "line": 182, "column": 81 }, "end": { "line": 182, "column": 84 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "45": function (container, depth0, helpers, partials, data) {
            return "No cluster asks for an issue.\n";
        }, "46": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "next"), { "name": "each", "hash": {}, "fn": container.program(47, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 198, "column": 0 }, "end": { "line": 200, "column": 9 } } })) != null ? stack1 : "");
        }, "47": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "- [ ] "
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "48": function (container, depth0, helpers, partials, data) {
            return "- [x] Nothing to do.\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "# Log Gardener worklog\n\n- **Generated:** "
                + ((stack1 = alias2(alias1(depth0, "generated", { "start": { "line": 3, "column": 19 }, "end": { "line": 3, "column": 28 } }), depth0)) != null ? stack1 : "")
                + "\n- **Project:** "
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "projects"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.program(1, data, 0), "data": data, "loc": { "start": { "line": 4, "column": 15 }, "end": { "line": 4, "column": 65 } } })) != null ? stack1 : "")
                + "\n- **Services:** "
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "services"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.program(3, data, 0), "data": data, "loc": { "start": { "line": 5, "column": 16 }, "end": { "line": 5, "column": 69 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "moreServices"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 69 }, "end": { "line": 5, "column": 122 } } })) != null ? stack1 : "")
                + "\n- **Focus window:** "
                + ((stack1 = alias2(alias1(depth0, "window", { "start": { "line": 6, "column": 22 }, "end": { "line": 6, "column": 28 } }), depth0)) != null ? stack1 : "")
                + "\n- **Time range seen:** "
                + ((stack1 = alias2(alias1(depth0, "seen", { "start": { "line": 7, "column": 25 }, "end": { "line": 7, "column": 29 } }), depth0)) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "locations"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 0 }, "end": { "line": 10, "column": 7 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "unless").call(alias3, lookupProperty(depth0, "complete"), { "name": "unless", "hash": {}, "fn": container.program(9, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 12, "column": 0 }, "end": { "line": 19, "column": 11 } } })) != null ? stack1 : "")
                + "## Executive summary\n\n- "
                + ((stack1 = alias2(alias1(depth0, "headline", { "start": { "line": 22, "column": 4 }, "end": { "line": 22, "column": 12 } }), depth0)) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "leading"), { "name": "each", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 23, "column": 0 }, "end": { "line": 25, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "nothing"), { "name": "if", "hash": {}, "fn": container.program(12, data, 0), "inverse": container.program(13, data, 0), "data": data, "loc": { "start": { "line": 26, "column": 0 }, "end": { "line": 34, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "complete"), { "name": "if", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 35, "column": 0 }, "end": { "line": 37, "column": 7 } } })) != null ? stack1 : "")
                + "\n## Since the last worklog\n\nNo earlier run is known, so there is nothing to compare with: every cluster counts as new, or as a regression where it came with a new revision.\n\n## Raw log summary\n\nEntries read: "
                + ((stack1 = alias2(alias1(depth0, "entriesRead", { "start": { "line": 45, "column": 16 }, "end": { "line": 45, "column": 27 } }), depth0)) != null ? stack1 : "")
                + " = "
                + ((stack1 = alias2(alias1(depth0, "clustered", { "start": { "line": 45, "column": 34 }, "end": { "line": 45, "column": 43 } }), depth0)) != null ? stack1 : "")
                + " in clusters + "
                + ((stack1 = alias2(alias1(depth0, "ignored", { "start": { "line": 45, "column": 62 }, "end": { "line": 45, "column": 69 } }), depth0)) != null ? stack1 : "")
                + " only counted"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "ignoredBy"), { "name": "if", "hash": {}, "fn": container.program(17, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 45, "column": 84 }, "end": { "line": 45, "column": 124 } } })) != null ? stack1 : "")
                + " + "
                + ((stack1 = alias2(alias1(depth0, "duplicates", { "start": { "line": 45, "column": 129 }, "end": { "line": 45, "column": 139 } }), depth0)) != null ? stack1 : "")
                + " delivered again + "
                + ((stack1 = alias2(alias1(depth0, "unreadable", { "start": { "line": 45, "column": 162 }, "end": { "line": 45, "column": 172 } }), depth0)) != null ? stack1 : "")
                + " unreadable."
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "truncated"), { "name": "if", "hash": {}, "fn": container.program(18, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 45, "column": 186 }, "end": { "line": 45, "column": 237 } } })) != null ? stack1 : "")
                + "\n\n| Severity, as logged | Entries | Share |\n| --- | ---: | ---: |\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "severities"), { "name": "each", "hash": {}, "fn": container.program(19, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 49, "column": 0 }, "end": { "line": 51, "column": 9 } } })) != null ? stack1 : "")
                + "\n| Service | Entries in the window |\n| --- | ---: |\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "heard"), { "name": "each", "hash": {}, "fn": container.program(20, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 55, "column": 0 }, "end": { "line": 57, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "unreadableAt"), { "name": "if", "hash": {}, "fn": container.program(21, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 59, "column": 0 }, "end": { "line": 68, "column": 7 } } })) != null ? stack1 : "")
                + "## Clusters\n\n"
                + ((stack1 = lookupProperty(helpers, "unless").call(alias3, lookupProperty(depth0, "groups"), { "name": "unless", "hash": {}, "fn": container.program(22, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 71, "column": 0 }, "end": { "line": 74, "column": 11 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "groups"), { "name": "each", "hash": {}, "fn": container.program(23, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 75, "column": 0 }, "end": { "line": 146, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "notDetailed"), { "name": "if", "hash": {}, "fn": container.program(38, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 147, "column": 0 }, "end": { "line": 150, "column": 7 } } })) != null ? stack1 : "")
                + "## Informational clusters\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "informationalCount"), { "name": "if", "hash": {}, "fn": container.program(39, data, 0), "inverse": container.program(41, data, 0), "data": data, "loc": { "start": { "line": 153, "column": 0 }, "end": { "line": 166, "column": 7 } } })) != null ? stack1 : "")
                + "\n## Priority matrix\n\n| Priority | Meaning | Clusters | Entries | Issues to open |\n| --- | --- | ---: | ---: | ---: |\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "matrix"), { "name": "each", "hash": {}, "fn": container.program(42, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 172, "column": 0 }, "end": { "line": 174, "column": 9 } } })) != null ? stack1 : "")
                + "\n## Processing results\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "results"), { "name": "if", "hash": {}, "fn": container.program(43, data, 0), "inverse": container.program(45, data, 0), "data": data, "loc": { "start": { "line": 178, "column": 0 }, "end": { "line": 186, "column": 7 } } })) != null ? stack1 : "")
                + "\n## Final summary\n\n- Clusters by priority: "
                + ((stack1 = alias2(alias1(depth0, "byPriority", { "start": { "line": 190, "column": 26 }, "end": { "line": 190, "column": 36 } }), depth0)) != null ? stack1 : "")
                + ".\n- Issues: to open "
                + ((stack1 = alias2(alias1(depth0, "opened", { "start": { "line": 191, "column": 20 }, "end": { "line": 191, "column": 26 } }), depth0)) != null ? stack1 : "")
                + ", to update 0, to reopen 0. Clusters left as they are: "
                + ((stack1 = alias2(alias1(depth0, "left", { "start": { "line": 191, "column": 85 }, "end": { "line": 191, "column": 89 } }), depth0)) != null ? stack1 : "")
                + ".\n- Escalations: none; priorities are compared with earlier runs, and none is known.\n- Cross-references: none added.\n\n## Next steps\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "next"), { "name": "if", "hash": {}, "fn": container.program(46, data, 0), "inverse": container.program(48, data, 0), "data": data, "loc": { "start": { "line": 197, "column": 0 }, "end": { "line": 203, "column": 7 } } })) != null ? stack1 : "")
                + "\n## What was not seen or not done\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "omissions"), { "name": "each", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 207, "column": 0 }, "end": { "line": 209, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    'pull-request': { "0": function (container, depth0, helpers, partials, data) {
            return "> [!WARNING]\n> The window was not provably seen as a whole. The worklog's first lines say why.\n\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda;
            return "| "
                + ((stack1 = alias2(alias1(depth0, "priority", { "start": { "line": 11, "column": 4 }, "end": { "line": 11, "column": 12 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "nameAsCode", { "start": { "line": 11, "column": 19 }, "end": { "line": 11, "column": 29 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "service", { "start": { "line": 11, "column": 36 }, "end": { "line": 11, "column": 43 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "count", { "start": { "line": 11, "column": 50 }, "end": { "line": 11, "column": 55 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "action", { "start": { "line": 11, "column": 62 }, "end": { "line": 11, "column": 68 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "In the worklog alone: "
                + ((stack1 = container.lambda(container.strict(depth0, "furtherResults", { "start": { "line": 15, "column": 24 }, "end": { "line": 15, "column": 38 } }), depth0)) != null ? stack1 : "")
                + " further.\n\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = alias2(alias1(depth0, "headline", { "start": { "line": 1, "column": 2 }, "end": { "line": 1, "column": 10 } }), depth0)) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "unless").call(alias3, lookupProperty(depth0, "complete"), { "name": "unless", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 7, "column": 11 } } })) != null ? stack1 : "")
                + "| Priority | Cluster | Service | Entries | Action |\n| --- | --- | --- | ---: | --- |\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "leadingResults"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 10, "column": 0 }, "end": { "line": 12, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "furtherResults"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 14, "column": 0 }, "end": { "line": 17, "column": 7 } } })) != null ? stack1 : "")
                + "Window: "
                + ((stack1 = alias2(alias1(depth0, "window", { "start": { "line": 18, "column": 10 }, "end": { "line": 18, "column": 16 } }), depth0)) != null ? stack1 : "")
                + ". Informational clusters: "
                + ((stack1 = alias2(alias1(depth0, "informationalCount", { "start": { "line": 18, "column": 46 }, "end": { "line": 18, "column": 64 } }), depth0)) != null ? stack1 : "")
                + ". Nothing here changes code.\n";
        }, "useData": true },
    'summary': { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "> [!WARNING]\n> The window was not provably seen as a whole.\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "gaps"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 0 }, "end": { "line": 10, "column": 9 } } })) != null ? stack1 : "")
                + "\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "> - "
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| Priority | Cluster | Service | Entries | Action |\n| --- | --- | --- | ---: | --- |\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(depth0, "leadingResults"), { "name": "each", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 16, "column": 0 }, "end": { "line": 18, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "furtherResults"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 20, "column": 0 }, "end": { "line": 23, "column": 7 } } })) != null ? stack1 : "");
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda;
            return "| "
                + ((stack1 = alias2(alias1(depth0, "priority", { "start": { "line": 17, "column": 4 }, "end": { "line": 17, "column": 12 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "nameAsCode", { "start": { "line": 17, "column": 19 }, "end": { "line": 17, "column": 29 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "service", { "start": { "line": 17, "column": 36 }, "end": { "line": 17, "column": 43 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "count", { "start": { "line": 17, "column": 50 }, "end": { "line": 17, "column": 55 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "action", { "start": { "line": 17, "column": 62 }, "end": { "line": 17, "column": 68 } }), depth0)) != null ? stack1 : "")
                + " |\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "In the worklog alone: "
                + ((stack1 = container.lambda(container.strict(depth0, "furtherResults", { "start": { "line": 21, "column": 24 }, "end": { "line": 21, "column": 38 } }), depth0)) != null ? stack1 : "")
                + " further.\n\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## Log Gardener\n\n"
                + ((stack1 = alias2(alias1(depth0, "headline", { "start": { "line": 3, "column": 2 }, "end": { "line": 3, "column": 10 } }), depth0)) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "unless").call(alias3, lookupProperty(depth0, "complete"), { "name": "unless", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 12, "column": 11 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "results"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 13, "column": 0 }, "end": { "line": 24, "column": 7 } } })) != null ? stack1 : "")
                + "Window: "
                + ((stack1 = alias2(alias1(depth0, "window", { "start": { "line": 25, "column": 10 }, "end": { "line": 25, "column": 16 } }), depth0)) != null ? stack1 : "")
                + ". Entries read: "
                + ((stack1 = alias2(alias1(depth0, "entriesRead", { "start": { "line": 25, "column": 36 }, "end": { "line": 25, "column": 47 } }), depth0)) != null ? stack1 : "")
                + ", of these "
                + ((stack1 = alias2(alias1(depth0, "clustered", { "start": { "line": 25, "column": 62 }, "end": { "line": 25, "column": 71 } }), depth0)) != null ? stack1 : "")
                + " in clusters, "
                + ((stack1 = alias2(alias1(depth0, "ignored", { "start": { "line": 25, "column": 89 }, "end": { "line": 25, "column": 96 } }), depth0)) != null ? stack1 : "")
                + " only counted, "
                + ((stack1 = alias2(alias1(depth0, "duplicates", { "start": { "line": 25, "column": 115 }, "end": { "line": 25, "column": 125 } }), depth0)) != null ? stack1 : "")
                + " delivered again, "
                + ((stack1 = alias2(alias1(depth0, "unreadable", { "start": { "line": 25, "column": 147 }, "end": { "line": 25, "column": 157 } }), depth0)) != null ? stack1 : "")
                + " unreadable. Informational clusters: "
                + ((stack1 = alias2(alias1(depth0, "informationalCount", { "start": { "line": 25, "column": 198 }, "end": { "line": 25, "column": 216 } }), depth0)) != null ? stack1 : "")
                + ".\n";
        }, "useData": true },
};

;// CONCATENATED MODULE: ./lib/render/templates.js





/** What a view inherits is out of a template's reach. */
const NO_PROTOTYPES = { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false };
/** The bundled templates, each replaced by the user's where there is one. Log text is never compiled. */
async function prepareTemplates(own) {
    const engine = runtime.create();
    engine.unregisterHelper('log');
    engine.unregisterHelper('lookup');
    const ready = TEMPLATE_NAMES.map(async (name) => {
        const source = own[name];
        if (source === undefined)
            return [name, guarded(`templates/${name}.hbs`, engine.template(bundled[name]))];
        return [name, guarded(source.origin, await compileOwn(source))];
    });
    return Object.fromEntries(await Promise.all(ready));
}
/** The compiler is only loaded for those who bring templates. */
async function compileOwn({ text, origin }) {
    const { default: compiler } = await __nccwpck_require__.e(/* import() */ 508).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8508, 19));
    const engine = compiler.create();
    engine.unregisterHelper('log');
    engine.unregisterHelper('lookup');
    try {
        engine.precompile(text, TEMPLATE_OPTIONS); // finds mistakes now, `compile` only when the template is used
        return engine.compile(text, TEMPLATE_OPTIONS);
    }
    catch (cause) {
        throw templateError(origin, cause);
    }
}
function guarded(origin, template) {
    return (view) => {
        try {
            return tidy(template(view, NO_PROTOTYPES));
        }
        catch (cause) {
            throw templateError(origin, cause);
        }
    };
}
/** Conditions leave blanks behind. */
function tidy(text) {
    const lines = text.replace(/[ \t]+\n/g, '\n').replace(/\n{3,}/g, '\n\n');
    return `${lines.trim()}\n`;
}
/** Handlebars' messages hold template text and its line, never values. */
function templateError(origin, cause) {
    const [reason = 'cannot be used'] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    const remedy = 'The bundled templates show the names that a template may use';
    return new user_error/* UserError */.y({ thing: `template ${origin}`, reason, remedy }, { cause });
}

;// CONCATENATED MODULE: ./lib/report/limits.js
/** The most characters that a text of the report may have. */
const CHARS = {
    value: 80,
    name: 120,
    id: 200,
    template: 1_000,
    sample: 4_000,
    sentence: 500,
};

;// CONCATENATED MODULE: ./lib/report/coverage.js


/** What was seen of the window, and whether that was provably all of it. */
function coverageOf(coverage) {
    const gaps = gapsOf(coverage).map((gap) => (0,text_text/* cleanLine */.Ow)(gap, CHARS.sentence));
    return {
        ...coverage,
        services: coverage.services.map((service) => ({ ...service, name: (0,text_text/* cleanLine */.Ow)(service.name, CHARS.name) })),
        unreadableAt: coverage.unreadableAt.map(({ where, why }) => ({
            where: (0,text_text/* cleanLine */.Ow)(where, CHARS.id),
            why: (0,text_text/* cleanLine */.Ow)(why, CHARS.sentence),
        })),
        firstEntry: coverage.firstEntry || null,
        lastEntry: coverage.lastEntry || null,
        complete: gaps.length === 0,
        gaps,
    };
}
function gapsOf(coverage) {
    const gaps = [];
    if (coverage.exportLooksBroken) {
        gaps.push('Nearly every entry lacks a payload: the export looks broken, not the service. Export again with all fields.');
    }
    if (coverage.truncated)
        gaps.push(`Reading stopped after ${coverage.entriesRead} entries, the most this run may read.`);
    if (coverage.unreadable > 0)
        gaps.push(`${coverage.unreadable} of ${coverage.entriesRead} entries could not be read.`);
    const silent = coverage.services.filter(({ heard }) => !heard).map(({ name }) => name);
    if (silent.length > 0)
        gaps.push(`Nothing was heard of ${silent.join(', ')}.`);
    return gaps;
}

;// CONCATENATED MODULE: ./lib/report/query.js


/** Words of a template shorter than this select too much. */
const MIN_FRAGMENT_CHARS = 8;
const MAX_FRAGMENT_CHARS = 120;
const MAX_TEMPLATE_CHARS = 2_000;
const MAX_QUERY_CHARS = 1_000;
/** Values of an entry that are looked through for a fragment. */
const MAX_VALUES = 2_000;
const SERVICE_FIELD = new Map(Object.entries({
    cloud_run_revision: 'resource.labels.service_name',
    cloud_run_job: 'resource.labels.job_name',
    cloud_function: 'resource.labels.function_name',
    k8s_container: 'resource.labels.container_name',
    gae_app: 'resource.labels.module_id',
}));
const WITHOUT_PAYLOAD = 'NOT textPayload:* AND NOT jsonPayload:* AND NOT protoPayload:* AND NOT httpRequest:*';
/** A Logging query for the entries of a cluster's leading pattern, without times. */
function queryFor(cluster) {
    const [leader] = cluster.patterns;
    const sample = leader?.tally.samples[0];
    if (leader === undefined || sample === undefined)
        return query_joined([]);
    const type = sample.resourceType === 'unknown' ? undefined : sample.resourceType;
    const conditions = [
        equals('resource.type', type),
        equals(SERVICE_FIELD.get(type ?? ''), cluster.service),
        leader.status > 0 ? `httpRequest.status=${leader.status}` : undefined,
        textCondition(leader, sample),
    ];
    return query_joined(conditions.filter((condition) => condition !== undefined));
}
/** A condition that cleaning would alter is left out: it would select nothing, or no longer end where it should. */
function query_joined(conditions) {
    return conditions.reduce((query, condition) => {
        const longer = query === '' ? condition : `${query} AND ${condition}`;
        const clean = (0,text_text/* cleanLine */.Ow)(longer, MAX_QUERY_CHARS);
        return clean === longer ? clean : query;
    }, (0,text_text/* cleanLine */.Ow)('', MAX_QUERY_CHARS));
}
function equals(field, value) {
    return field === undefined || value === undefined ? undefined : `${field}=${literal(value)}`;
}
function textCondition({ evidence, exception, template }, sample) {
    if (evidence === 'request')
        return undefined;
    if (evidence === 'no-payload')
        return WITHOUT_PAYLOAD;
    const fragment = fragmentOf(exception ?? template, [sample, ...sample.parts]);
    return fragment === undefined ? undefined : literal(fragment);
}
/** The longest stretch that was the same in every entry and stands in the sample as it was logged. */
function fragmentOf(template, entries) {
    return (0,text_text/* cleanText */.X5)(template, MAX_TEMPLATE_CHARS)
        .split(/<\*>|\[redacted:[a-z0-9-]{1,40}\]|[\n\t]/)
        .flatMap((part) => [part, ...part.split(': ')]) // messages put together from several fields are joined by colons
        .map((part) => [...part.trim()].slice(0, MAX_FRAGMENT_CHARS).join('').trim())
        .filter((part) => part.length >= MIN_FRAGMENT_CHARS)
        .sort((a, b) => b.length - a.length)
        .find((part) => entries.some(({ raw }) => query_holds(raw, part)));
}
function query_holds(raw, part) {
    const open = [raw];
    for (let seen = 0; seen < MAX_VALUES && open.length > 0; seen++) {
        const value = open.pop();
        if (typeof value === 'string' && value.includes(part))
            return true;
        if (Array.isArray(value))
            open.push(...value.slice(0, MAX_VALUES));
        else if (fields_isObject(value))
            open.push(...Object.values(value).slice(0, MAX_VALUES));
    }
    return false;
}
/** A string of the Logging query language: quotes and back-slashes escaped, so that no value can leave it. */
function literal(text) {
    return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./lib/cluster/values.js

const MAX_VARIABLES = 6;
const values_MAX_VALUES = 3;
const MAX_VALUE_CHARS = 60;
/** What stood at each variable part of a template, over the messages given, most frequent first. */
function valuesOf(template, messages) {
    const constants = template.split(WILDCARD);
    const counts = [];
    for (const message of messages) {
        const values = align(constants, message) ?? [];
        values.slice(0, MAX_VARIABLES).forEach((value, index) => {
            const seen = counts[index] ?? new Map();
            counts[index] = seen.set(value, (seen.get(value) ?? 0) + 1);
        });
    }
    return counts.map((seen) => ({
        different: seen.size,
        top: [...seen]
            .map(([value, count]) => ({ value, count }))
            .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
            .slice(0, values_MAX_VALUES),
    }));
}
/**
 * The texts between the constant parts, in order; undefined when the message does not hold them all. What stands
 * before the first constant part is a prefix that masking dropped (a time, a level) and no value.
 */
function align(constants, message) {
    const [first = '', ...rest] = constants.map((constant) => constant.trim());
    const start = message.indexOf(first);
    if (start === -1)
        return undefined;
    const values = [];
    let position = start + first.length;
    for (const [index, constant] of rest.entries()) {
        const isLast = index === rest.length - 1;
        const end = constant === '' ? (isLast ? message.length : -1) : message.indexOf(constant, position);
        if (end === -1)
            return undefined;
        values.push([...message.slice(position, end).trim()].slice(0, MAX_VALUE_CHARS).join(''));
        position = end + constant.length;
    }
    return values;
}

;// CONCATENATED MODULE: ./lib/report/variables.js




const NO_VARIABLES = { variables: [], messagesLookedAt: 0 };
/** A value is only known for a secret by what stands around it, so messages are cleaned before they are taken apart. */
function variablesOf({ template, exception, messages, evidence }) {
    if (evidence === 'request' || !template.includes(WILDCARD))
        return NO_VARIABLES;
    const said = exception !== undefined && template.startsWith(exception) ? template.slice(exception.length + 2) : template;
    const variables = valuesOf(said, messages.map((message) => (0,text_text/* cleanLine */.Ow)(message, CHARS.sentence)));
    return {
        variables: variables.map(({ different, top }) => ({
            different,
            top: top.map(({ value, count }) => ({ value: (0,text_text/* cleanLine */.Ow)(value, CHARS.value), count })),
        })),
        messagesLookedAt: messages.length,
    };
}

;// CONCATENATED MODULE: ./lib/report/report.js







/** In the order in which they are shown. */
const ESSENCE = [
    'severity',
    'timestamp',
    'textPayload',
    'jsonPayload',
    'protoPayload',
    'httpRequest',
    'sourceLocation',
    'trace',
    'insertId',
];
const MAX_PATTERNS = 20;
/** Cleaning more samples and messages than anyone reads would take longer than all the rest. */
const MAX_EXPLAINED = 100;
const MAX_SAMPLED = 1_000;
const report_MAX_ROUTES = 10;
const MAX_REVISIONS = 20;
/**
 * Everything that the documents of a run say, as data. This is where log text passes the one door: nothing below here
 * sees it as it was logged.
 */
function makeReport(seen, ranked, plan, now) {
    const titles = titlesOf(ranked);
    const clusters = ranked.flatMap((item, index) => {
        const step = plan.steps[index];
        const title = titles[index];
        if (step === undefined || title === undefined)
            return [];
        const reported = clusterOf(item, title, step, index < MAX_SAMPLED ? 1 : 0);
        return [index < MAX_EXPLAINED && item.priority !== 'P4' ? explained(reported, item) : reported];
    });
    return {
        schemaVersion: 1,
        generatedAt: (0,types_time/* fromEpochMillis */.uw)(now),
        mode: 'plan',
        window: seen.window.from === '' ? null : seen.window,
        projects: unique(ranked.map(({ cluster }) => (0,text_text/* cleanLine */.Ow)(cluster.project, CHARS.name))),
        locations: unique(ranked.flatMap(({ cluster }) => locationsOf(cluster.tally.samples))),
        coverage: coverageOf(seen.coverage),
        severities: seen.severities,
        revisions: revisionsOf(seen),
        redactions: redactionsIn(clusters),
        clusters,
    };
}
function clusterOf({ cluster, priority, category, level, reasons, impact, sourcePath }, title, step, samples) {
    const { tally } = cluster;
    return {
        fingerprint: cluster.fingerprint,
        project: (0,text_text/* cleanLine */.Ow)(cluster.project, CHARS.name),
        service: (0,text_text/* cleanLine */.Ow)(cluster.service, CHARS.name),
        title,
        name: (0,text_text/* cleanLine */.Ow)(cluster.name, CHARS.name),
        priority,
        category,
        severity: level,
        count: tally.count,
        occurrences: tally.occurrences,
        firstSeen: tally.first || null,
        lastSeen: tally.last || null,
        reasons: reasons.map((reason) => (0,text_text/* cleanLine */.Ow)(reason, CHARS.sentence)),
        impact: impact === undefined ? null : (0,text_text/* cleanLine */.Ow)(impact, CHARS.sentence),
        sourcePath: sourcePath === undefined ? null : (0,text_text/* cleanLine */.Ow)(sourcePath, CHARS.id),
        joins: cluster.joins.slice(0, MAX_PATTERNS).map((join) => (0,text_text/* cleanLine */.Ow)(join, CHARS.sentence)),
        patterns: cluster.patterns.slice(0, MAX_PATTERNS).map(report_patternOf),
        revisions: tally.revisions.slice(0, MAX_REVISIONS).map((revision) => (0,text_text/* cleanLine */.Ow)(revision, CHARS.name)),
        instances: tally.instances,
        users: tally.users,
        routes: tally.routes.slice(0, report_MAX_ROUTES).map(({ route, count }) => ({ route: (0,text_text/* cleanLine */.Ow)(route, CHARS.id), count })),
        timeline: tally.timeline,
        samples: tally.samples.slice(0, samples).map(sampleOf),
        insertIds: tally.insertIds.map((id) => (0,text_text/* cleanLine */.Ow)(id, CHARS.id)),
        query: queryFor(cluster),
        issue: null,
        action: { do: step.do, why: (0,text_text/* cleanLine */.Ow)(step.why, CHARS.sentence) },
    };
}
/** With all samples and the values at the variable parts. */
function explained(reported, { cluster }) {
    const [leader] = cluster.patterns;
    const [first, ...others] = reported.patterns;
    if (leader === undefined || first === undefined)
        return reported;
    const samples = [...reported.samples, ...cluster.tally.samples.slice(1).map(sampleOf)];
    return { ...reported, samples, patterns: [{ ...first, ...variablesOf(leader) }, ...others] };
}
function report_patternOf(pattern) {
    return {
        fingerprint: pattern.fingerprint,
        evidence: pattern.evidence,
        template: (0,text_text/* cleanText */.X5)(pattern.template, CHARS.template),
        exception: pattern.exception === undefined ? null : (0,text_text/* cleanLine */.Ow)(pattern.exception, CHARS.name),
        ...NO_VARIABLES,
        source: report_sourceOf(pattern.source),
        frames: pattern.frames.map((frame) => ({ ...report_sourceOf(frame), own: frame.own })),
        severities: pattern.tally.severities,
        count: pattern.tally.count,
        occurrences: pattern.tally.occurrences,
    };
}
function report_sourceOf(source) {
    const part = (text) => (text === undefined ? null : (0,text_text/* cleanLine */.Ow)(text, CHARS.id));
    return {
        module: part(source.module),
        function: part(source.function),
        file: part(source.file),
        line: part(source.line),
    };
}
/** What the entry itself says; where it comes from stands in the facts of its cluster. */
function essenceOf({ raw }) {
    return Object.fromEntries(ESSENCE.filter((key) => Object.hasOwn(raw, key)).map((key) => [key, raw[key]]));
}
/** A stack trace reads better as text; what was put together from many entries has no JSON of its own. */
function sampleOf(entry) {
    const whole = entry.parts.length > 0;
    return {
        insertId: (0,text_text/* cleanLine */.Ow)(entry.insertId, CHARS.id),
        time: entry.time || null,
        entries: Math.max(1, entry.parts.length),
        text: whole ? (0,text_text/* cleanText */.X5)(entry.message, CHARS.sample) : (0,text_text/* cleanJson */.We)(essenceOf(entry), CHARS.sample),
        language: whole ? 'text' : 'json',
    };
}
function revisionsOf({ revisions }) {
    const all = [...revisions].flatMap(([service, byRevision]) => [...byRevision].map(([revision, { first, entries }]) => ({ service, revision, first, entries })));
    return all
        .sort((a, b) => compare(a.first, b.first) || compare(a.service, b.service) || compare(a.revision, b.revision))
        .slice(-MAX_REVISIONS)
        .map(({ service, revision, first, entries }) => ({
        service: (0,text_text/* cleanLine */.Ow)(service, CHARS.name),
        revision: (0,text_text/* cleanLine */.Ow)(revision, CHARS.name),
        entries,
        first,
    }));
}
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function locationsOf(samples) {
    return samples.flatMap(({ location }) => (location === undefined ? [] : [(0,text_text/* cleanLine */.Ow)(location, CHARS.name)]));
}
function redactionsIn(clusters) {
    const sum = {};
    for (const cluster of clusters) {
        const texts = [
            cluster.name,
            ...cluster.patterns.map(({ template }) => template),
            ...cluster.samples.map(({ text }) => text),
        ];
        for (const [type, count] of texts.flatMap((text) => Object.entries((0,text_text/* countRedactions */.gA)(text)))) {
            sum[type] = (sum[type] ?? 0) + count;
        }
    }
    return Object.fromEntries(Object.entries(sum).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function unique(texts) {
    return [...new Set(texts)].sort();
}

// EXTERNAL MODULE: ./lib/types/config.js
var config = __nccwpck_require__(6411);
;// CONCATENATED MODULE: ./lib/settings/config/load-config.js

/** The parser, with YAML and RE2, is only loaded when there is something to parse. */
async function loadConfig(source) {
    if (source === undefined)
        return config/* NO_CONFIG */.H;
    const { parseConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(366), __nccwpck_require__.e(61)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2061));
    return parseConfig(source.text, source.origin);
}

// EXTERNAL MODULE: ./lib/settings/settings.js
var settings_settings = __nccwpck_require__(3152);
;// CONCATENATED MODULE: ./lib/settings/settle.js


/** What an input asks for wins over the configuration, and that over the default. */
function settle(settings, { inputs }) {
    const configured = inputs.minSeverity !== undefined && (0,severity/* isSeverity */._Z)(inputs.minSeverity) ? inputs.minSeverity : undefined;
    return {
        minSeverity: settings.minSeverity ?? configured ?? settings_settings/* DEFAULTS */.z.minSeverity,
        maxEntries: settings.maxEntries ?? inputs.maxEntries ?? settings_settings/* DEFAULTS */.z.maxEntries,
    };
}

;// CONCATENATED MODULE: ./lib/run.js










/** Reads the logs, groups them into ranked clusters, plans a step for each, and delivers the documents that say so. */
async function run(settings, world) {
    const templates = await prepareTemplates(await world.templates.read());
    const config = await loadConfig(await world.config.read());
    const { intake, patterns } = await readLogs(settings, config, world);
    const { clusters, coverage } = setAsideEmpty(clustersOf(patterns), intake.coverage);
    const ranked = prioritise(clusters, intake.revisionsHeard, config);
    const plan = makePlan(ranked);
    const { window, severities, revisionsHeard: revisions } = intake;
    const report = makeReport({ window, severities, revisions, coverage }, ranked, plan, settings.now);
    await world.desk.deliver(render(report, plan, templates), report);
}
/** Entries stream into the patterns and are let go of. */
async function readLogs(settings, config, world) {
    const window = settings.window === 'since-last-run' ? undefined : settings.window;
    const intake = new Intake({
        ...settle(settings, config),
        window,
        services: settings.services,
        isIgnored: ignoring(config),
    });
    const patterns = new PatternFold({ ruleOf: fingerprinting(config) });
    const total = await world.logs.totalBytes();
    for await (const batch of world.logs.read()) {
        for (const entry of intake.take(batch))
            patterns.add(entry);
        world.progress.report({ entries: intake.entriesRead, bytes: batch.bytesRead, total, position: intake.lastEntry });
        if (intake.truncated)
            break;
    }
    for (const entry of intake.finish())
        patterns.add(entry);
    world.progress.done();
    return { intake, patterns };
}

// EXTERNAL MODULE: ./lib/settings/check.js + 1 modules
var check = __nccwpck_require__(3744);
;// CONCATENATED MODULE: ./lib/settings/action-settings.js


const INPUTS = (/* unused pure expression or super */ null && ([
    'logs-file',
    'time-window',
    'services',
    'min-severity',
    'max-entries',
    'config-file',
    'templates',
    'mode',
]));
/** The environment of an action's step → Settings. Throws one UserError that lists every problem. */
function readActionSettings(env, now) {
    const problems = [];
    const input = (name) => inputOf(env, name);
    const settings = {
        mode: readMode(input('mode'), problems),
        window: (0,check/* readWindow */.tw)('time-window', input('time-window'), now, problems),
        minSeverity: (0,check/* readSeverity */.MW)('min-severity', input('min-severity'), problems),
        services: (0,check/* readList */.LD)(input('services')),
        maxEntries: (0,check/* readCount */._0)('max-entries', input('max-entries'), problems),
        logsFiles: readLogsFile(input('logs-file'), problems),
        configFile: configFileOf(input('config-file')),
        templates: input('templates'),
        out: `${env.RUNNER_TEMP || '.'}/log-gardener`,
        now,
    };
    if (problems.length > 0)
        throw (0,check/* problemsError */.$j)(problems);
    return settings;
}
function configFileOf(named) {
    return { path: named ?? settings_settings/* DEFAULTS */.z.configFile, mustExist: named !== undefined && named !== settings_settings/* DEFAULTS */.z.configFile };
}
function readMode(text, problems) {
    const asked = text ?? settings_settings/* DEFAULTS */.z.mode;
    if (asked === 'plan')
        return asked;
    const reason = asked === 'apply' ? '"apply" is not part of this version' : `${(0,check/* quoted */.TL)(asked)} is not a mode`;
    problems.push({ thing: 'mode', reason, remedy: 'Use plan, which writes every document and touches no issue' });
    return 'plan';
}
function readLogsFile(text, problems) {
    const files = (0,check/* readList */.LD)(text);
    const remedy = 'Name an export made by gcloud logging read --format=json';
    if (files.length === 0)
        problems.push({ thing: 'logs-file', reason: 'is not set', remedy });
    if (files.includes('-'))
        problems.push({ thing: 'logs-file', reason: '"-" is for the preview command', remedy });
    return files;
}
function inputOf(env, name) {
    return env[variableOf(name)]?.trim() || undefined;
}
function variableOf(name) {
    return `INPUT_${name.toUpperCase()}`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./lib/settings/preview-settings.js




const PREVIEW_USAGE = `Usage: npm run preview -- FILE… [options]

  FILE                     an export of Cloud Logging: the JSON array of gcloud logging read --format=json,
                           NDJSON, or either as .gz; - reads standard input
  --out DIR                where the documents go (${settings_settings/* DEFAULTS */.z.previewOut})
  --window WINDOW          1h, 24h, 7d, FROM/TO, … (the export's own span)
  --min-severity SEVERITY  what is below is only counted (${settings_settings/* DEFAULTS */.z.minSeverity})
  --services NAMES         only these services, comma-separated (all)
  --max-entries N          stop reading after N entries (${settings_settings/* DEFAULTS */.z.maxEntries})
  --config FILE            a configuration file (none)
  --templates DIR          templates that replace ours, one by one
  --help                   this text`;
const OPTIONS = {
    out: { type: 'string' },
    window: { type: 'string' },
    'min-severity': { type: 'string' },
    services: { type: 'string' },
    'max-entries': { type: 'string' },
    config: { type: 'string' },
    templates: { type: 'string' },
    help: { type: 'boolean' },
};
/** The arguments of the preview command → Settings, or 'help'. Throws one UserError that lists every problem. */
function readPreviewSettings(args, now) {
    const { values, positionals } = parseArguments(args);
    if (values.help === true)
        return 'help';
    const problems = [];
    const settings = {
        mode: 'plan',
        window: (0,check/* readWindow */.tw)('--window', values.window, now, problems),
        minSeverity: (0,check/* readSeverity */.MW)('--min-severity', values['min-severity'], problems),
        services: (0,check/* readList */.LD)(values.services),
        maxEntries: (0,check/* readCount */._0)('--max-entries', values['max-entries'], problems),
        logsFiles: positionals,
        configFile: values.config === undefined ? undefined : { path: values.config, mustExist: true },
        templates: values.templates,
        out: values.out ?? settings_settings/* DEFAULTS */.z.previewOut,
        now,
    };
    const remedy = 'Name one or more, or - for standard input: npm run preview -- logs.json';
    if (positionals.length === 0)
        problems.push({ thing: 'FILE', reason: 'no export is named', remedy });
    if (settings.out === '')
        problems.push({ thing: '--out', reason: 'is empty', remedy: 'Name a folder' });
    if (problems.length > 0)
        throw (0,check/* problemsError */.$j)(problems);
    return settings;
}
function parseArguments(args) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options: OPTIONS, allowPositionals: true });
    }
    catch (cause) {
        const option = args.find((arg) => arg.startsWith('-') && arg !== '-') ?? '';
        const known = Object.hasOwn(OPTIONS, option.replace(/^--/, '').replace(/=.*/s, ''));
        const reason = known ? 'an option lacks its value or has one too many' : 'an option is not known';
        const remedy = 'npm run preview -- --help lists the options with their values';
        throw new user_error/* UserError */.y({ thing: `preview ${(0,check/* quoted */.TL)(args.join(' '))}`, reason, remedy }, { cause });
    }
}

;// CONCATENATED MODULE: ./lib/main.js






const [, , command, ...args] = process.argv;
function print(text) {
    process.stdout.write(`${text}\n`);
}
async function preview() {
    const settings = readPreviewSettings(args, Date.now());
    if (settings === 'help')
        return print(PREVIEW_USAGE);
    await run(settings, connect(settings, previewDesk(settings.out, print)));
}
async function action() {
    const settings = readActionSettings(process.env, Date.now());
    // Loaded only here: a preview starts sooner without the toolkit.
    const { actionDesk } = await Promise.all(/* import() */[__nccwpck_require__.e(421), __nccwpck_require__.e(715)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8715));
    await run(settings, connect(settings, actionDesk(settings.out, process.env.GITHUB_STEP_SUMMARY, print)));
}
async function fail(error) {
    const known = error instanceof user_error/* UserError */.y;
    const message = error instanceof Error ? error.message : String(error);
    process.exitCode = 1;
    if (command === 'preview')
        process.stderr.write(`Error: ${message}\n`);
    else
        (await __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 6421))).setFailed(known ? message : `This is a defect of Log Gardener: ${message}`);
}
(command === 'preview' ? preview() : action()).catch(fail);

