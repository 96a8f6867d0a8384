// @ts-nocheck: generated from templates/*.hbs by scripts/compile-templates.ts, not edited by hand.
export const bundled = {
  'issue': {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ", "
    + ((stack1 = container.lambda(container.strict(depth0, "rate", {"start":{"line":10,"column":51},"end":{"line":10,"column":55}} ), depth0)) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| Trend over the window | `"
    + ((stack1 = container.lambda(container.strict(depth0, "trend", {"start":{"line":12,"column":29},"end":{"line":12,"column":34}} ), depth0)) != null ? stack1 : "")
    + "` |\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| Spread | "
    + ((stack1 = container.lambda(container.strict(depth0, "spread", {"start":{"line":15,"column":13},"end":{"line":15,"column":19}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| Revisions | "
    + ((stack1 = container.lambda(container.strict(depth0, "revisions", {"start":{"line":18,"column":16},"end":{"line":18,"column":25}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| Routes | "
    + ((stack1 = container.lambda(container.strict(depth0, "routes", {"start":{"line":21,"column":13},"end":{"line":21,"column":19}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| Source | "
    + ((stack1 = container.lambda(container.strict(depth0, "sourcePath", {"start":{"line":24,"column":13},"end":{"line":24,"column":23}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Where | "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"leader"), "source", {"start":{"line":27,"column":12},"end":{"line":27,"column":25}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Most frequent values at the variable parts, in the first "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"leader"), "messagesLookedAt", {"start":{"line":38,"column":59},"end":{"line":38,"column":82}} ), depth0)) != null ? stack1 : "")
    + ":\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"leader"),"variables"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":40,"column":0},"end":{"line":42,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "The same failure also shows as:\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"followers"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":50,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "- "
    + ((stack1 = alias2(alias1(depth0, "templateInline", {"start":{"line":49,"column":4},"end":{"line":49,"column":18}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias2(alias1(depth0, "counted", {"start":{"line":49,"column":24},"end":{"line":49,"column":31}} ), depth0)) != null ? stack1 : "")
    + " ("
    + ((stack1 = alias2(alias1(depth0, "severities", {"start":{"line":49,"column":37},"end":{"line":49,"column":47}} ), depth0)) != null ? stack1 : "")
    + "): "
    + ((stack1 = alias2(alias1(depth0, "why", {"start":{"line":49,"column":54},"end":{"line":49,"column":57}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- First insertIds: "
    + ((stack1 = container.lambda(container.strict(depth0, "insertIds", {"start":{"line":57,"column":21},"end":{"line":57,"column":30}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>Samples, redacted</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"samples"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":65,"column":0},"end":{"line":70,"column":9}}})) != null ? stack1 : "")
    + "</details>\n\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":66,"column":2},"end":{"line":66,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "block", {"start":{"line":68,"column":2},"end":{"line":68,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003C!-- log-gardener:begin -->\n"
    + ((stack1 = alias2(alias1(depth0, "impact", {"start":{"line":2,"column":2},"end":{"line":2,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n\n| | |\n| --- | --- |\n| Service | "
    + ((stack1 = alias2(alias1(depth0, "service", {"start":{"line":6,"column":14},"end":{"line":6,"column":21}} ), depth0)) != null ? stack1 : "")
    + " |\n| Priority | **"
    + ((stack1 = alias2(alias1(depth0, "priority", {"start":{"line":7,"column":17},"end":{"line":7,"column":25}} ), depth0)) != null ? stack1 : "")
    + "**, "
    + ((stack1 = alias2(alias1(depth0, "category", {"start":{"line":7,"column":33},"end":{"line":7,"column":41}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias2(alias1(depth0, "severity", {"start":{"line":7,"column":47},"end":{"line":7,"column":55}} ), depth0)) != null ? stack1 : "")
    + " |\n| First seen | "
    + ((stack1 = alias2(alias1(depth0, "firstSeen", {"start":{"line":8,"column":17},"end":{"line":8,"column":26}} ), depth0)) != null ? stack1 : "")
    + " |\n| Last seen | "
    + ((stack1 = alias2(alias1(depth0, "lastSeen", {"start":{"line":9,"column":16},"end":{"line":9,"column":24}} ), depth0)) != null ? stack1 : "")
    + " |\n| Count | "
    + ((stack1 = alias2(alias1(depth0, "counted", {"start":{"line":10,"column":12},"end":{"line":10,"column":19}} ), depth0)) != null ? stack1 : "")
    + " in "
    + ((stack1 = alias2(alias1(depth0, "length", {"start":{"line":10,"column":27},"end":{"line":10,"column":33}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"rate"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":35},"end":{"line":10,"column":64}}})) != null ? stack1 : "")
    + " |\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"trend"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"spread"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"revisions"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"routes"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"sourcePath"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"leader"),"source"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":28,"column":7}}})) != null ? stack1 : "")
    + "| Why this priority | "
    + ((stack1 = alias2(alias1(depth0, "reasons", {"start":{"line":29,"column":24},"end":{"line":29,"column":31}} ), depth0)) != null ? stack1 : "")
    + " |\n\n### Pattern\n\nTogether because they are "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"leader"), "evidence", {"start":{"line":33,"column":28},"end":{"line":33,"column":43}} ), depth0)) != null ? stack1 : "")
    + "; as logged: "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"leader"), "severities", {"start":{"line":33,"column":60},"end":{"line":33,"column":77}} ), depth0)) != null ? stack1 : "")
    + ".\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"leader"), "template", {"start":{"line":35,"column":2},"end":{"line":35,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"leader"),"variables"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":44,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"followers"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":45,"column":0},"end":{"line":52,"column":7}}})) != null ? stack1 : "")
    + "### Evidence\n\n- [Open in Logs Explorer]("
    + ((stack1 = alias2(alias1(depth0, "explorer", {"start":{"line":55,"column":28},"end":{"line":55,"column":36}} ), depth0)) != null ? stack1 : "")
    + ")\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"insertIds"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":0},"end":{"line":58,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias2(alias1(depth0, "command", {"start":{"line":60,"column":2},"end":{"line":60,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"samples"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":0},"end":{"line":73,"column":7}}})) != null ? stack1 : "")
    + "What stands between the two marks of this text is kept current by Log Gardener; what is written outside them stays.\n\n"
    + ((stack1 = alias2(alias1(depth0, "marker", {"start":{"line":76,"column":2},"end":{"line":76,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n\u003C!-- log-gardener:end -->\n";
},"useData":true},
  'worklog': {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "projects", {"start":{"line":4,"column":33},"end":{"line":4,"column":41}} ), depth0)) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return "unknown";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "services", {"start":{"line":5,"column":34},"end":{"line":5,"column":42}} ), depth0)) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return "none heard";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " and "
    + ((stack1 = container.lambda(container.strict(depth0, "moreServices", {"start":{"line":5,"column":96},"end":{"line":5,"column":108}} ), depth0)) != null ? stack1 : "")
    + " more";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Environment:** "
    + ((stack1 = container.lambda(container.strict(depth0, "locations", {"start":{"line":9,"column":21},"end":{"line":9,"column":30}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"revisions"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":32},"end":{"line":9,"column":135}}})) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "; revisions "
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"revisions"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":61},"end":{"line":9,"column":128}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":80},"end":{"line":9,"column":111}}})) != null ? stack1 : "")
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    return ", ";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "> [!WARNING]\n> The window was not provably seen as a whole.\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"gaps"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "> - "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"12":function(container,depth0,helpers,partials,data) {
    return "- No entry at or above the threshold: nothing to do.\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"quiet"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(15, data, 0),"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":33,"column":7}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    return "- Everything that was logged is informational: nothing to do.\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "- Issues to open: "
    + ((stack1 = alias2(alias1(depth0, "opened", {"start":{"line":32,"column":20},"end":{"line":32,"column":26}} ), depth0)) != null ? stack1 : "")
    + ". Clusters left as they are: "
    + ((stack1 = alias2(alias1(depth0, "left", {"start":{"line":32,"column":59},"end":{"line":32,"column":63}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"16":function(container,depth0,helpers,partials,data) {
    return "- Everything in the window that was offered was read.\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " ("
    + ((stack1 = container.lambda(container.strict(depth0, "ignoredBy", {"start":{"line":45,"column":114},"end":{"line":45,"column":123}} ), depth0)) != null ? stack1 : "")
    + ")";
},"18":function(container,depth0,helpers,partials,data) {
    return " **Reading was cut short.**";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "severity", {"start":{"line":50,"column":4},"end":{"line":50,"column":12}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "count", {"start":{"line":50,"column":19},"end":{"line":50,"column":24}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "share", {"start":{"line":50,"column":31},"end":{"line":50,"column":36}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":56,"column":4},"end":{"line":56,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "entries", {"start":{"line":56,"column":15},"end":{"line":56,"column":22}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>Where entries could not be read</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"unreadableAt"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":0},"end":{"line":64,"column":9}}})) != null ? stack1 : "")
    + "\n</details>\n\n";
},"22":function(container,depth0,helpers,partials,data) {
    return "None above informational.\n\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = alias2(alias1(depth0, "priority", {"start":{"line":76,"column":6},"end":{"line":76,"column":14}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "meaning", {"start":{"line":76,"column":20},"end":{"line":76,"column":27}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"clusters"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":78,"column":0},"end":{"line":145,"column":9}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "#### "
    + ((stack1 = alias2(alias1(depth0, "number", {"start":{"line":79,"column":7},"end":{"line":79,"column":13}} ), depth0)) != null ? stack1 : "")
    + ". "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":79,"column":19},"end":{"line":79,"column":23}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "impact", {"start":{"line":81,"column":2},"end":{"line":81,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n\n| | |\n| --- | --- |\n| Service | "
    + ((stack1 = alias2(alias1(depth0, "service", {"start":{"line":85,"column":14},"end":{"line":85,"column":21}} ), depth0)) != null ? stack1 : "")
    + " |\n| Priority | **"
    + ((stack1 = alias2(alias1(depth0, "priority", {"start":{"line":86,"column":17},"end":{"line":86,"column":25}} ), depth0)) != null ? stack1 : "")
    + "**, "
    + ((stack1 = alias2(alias1(depth0, "category", {"start":{"line":86,"column":33},"end":{"line":86,"column":41}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias2(alias1(depth0, "severity", {"start":{"line":86,"column":47},"end":{"line":86,"column":55}} ), depth0)) != null ? stack1 : "")
    + " |\n| Count | "
    + ((stack1 = alias2(alias1(depth0, "counted", {"start":{"line":87,"column":12},"end":{"line":87,"column":19}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"rate"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":87,"column":21},"end":{"line":87,"column":50}}})) != null ? stack1 : "")
    + " |\n| Seen | "
    + ((stack1 = alias2(alias1(depth0, "firstSeen", {"start":{"line":88,"column":11},"end":{"line":88,"column":20}} ), depth0)) != null ? stack1 : "")
    + " to "
    + ((stack1 = alias2(alias1(depth0, "lastSeen", {"start":{"line":88,"column":28},"end":{"line":88,"column":36}} ), depth0)) != null ? stack1 : "")
    + " |\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"trend"),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":89,"column":0},"end":{"line":91,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"spread"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":92,"column":0},"end":{"line":94,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"revisions"),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":95,"column":0},"end":{"line":97,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"routes"),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":98,"column":0},"end":{"line":100,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"sourcePath"),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":101,"column":0},"end":{"line":103,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"leader"),"source"),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":104,"column":0},"end":{"line":106,"column":7}}})) != null ? stack1 : "")
    + "| Why this priority | "
    + ((stack1 = alias2(alias1(depth0, "reasons", {"start":{"line":107,"column":24},"end":{"line":107,"column":31}} ), depth0)) != null ? stack1 : "")
    + " |\n| Plan | "
    + ((stack1 = alias2(alias1(depth0, "action", {"start":{"line":108,"column":11},"end":{"line":108,"column":17}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "why", {"start":{"line":108,"column":23},"end":{"line":108,"column":26}} ), depth0)) != null ? stack1 : "")
    + " |\n| Evidence | [Logs Explorer]("
    + ((stack1 = alias2(alias1(depth0, "explorer", {"start":{"line":109,"column":31},"end":{"line":109,"column":39}} ), depth0)) != null ? stack1 : "")
    + ")"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"insertIds"),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":109,"column":42},"end":{"line":109,"column":91}}})) != null ? stack1 : "")
    + " |\n\nPattern ("
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"leader"), "evidence", {"start":{"line":111,"column":11},"end":{"line":111,"column":26}} ), depth0)) != null ? stack1 : "")
    + "; as logged: "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"leader"), "severities", {"start":{"line":111,"column":43},"end":{"line":111,"column":60}} ), depth0)) != null ? stack1 : "")
    + "):\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"leader"), "template", {"start":{"line":113,"column":2},"end":{"line":113,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"leader"),"variables"),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":115,"column":0},"end":{"line":122,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"followers"),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":123,"column":0},"end":{"line":132,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"samples"),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":133,"column":0},"end":{"line":144,"column":7}}})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ", "
    + ((stack1 = container.lambda(container.strict(depth0, "rate", {"start":{"line":87,"column":37},"end":{"line":87,"column":41}} ), depth0)) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| Over the window | `"
    + ((stack1 = container.lambda(container.strict(depth0, "trend", {"start":{"line":90,"column":23},"end":{"line":90,"column":28}} ), depth0)) != null ? stack1 : "")
    + "` |\n";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| Spread | "
    + ((stack1 = container.lambda(container.strict(depth0, "spread", {"start":{"line":93,"column":13},"end":{"line":93,"column":19}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| Revisions | "
    + ((stack1 = container.lambda(container.strict(depth0, "revisions", {"start":{"line":96,"column":16},"end":{"line":96,"column":25}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| Routes | "
    + ((stack1 = container.lambda(container.strict(depth0, "routes", {"start":{"line":99,"column":13},"end":{"line":99,"column":19}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"30":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| Source | "
    + ((stack1 = container.lambda(container.strict(depth0, "sourcePath", {"start":{"line":102,"column":13},"end":{"line":102,"column":23}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Where | "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"leader"), "source", {"start":{"line":105,"column":12},"end":{"line":105,"column":25}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "; insertIds "
    + ((stack1 = container.lambda(container.strict(depth0, "insertIds", {"start":{"line":109,"column":73},"end":{"line":109,"column":82}} ), depth0)) != null ? stack1 : "");
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Most frequent values at the variable parts, in the first "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"leader"), "messagesLookedAt", {"start":{"line":116,"column":59},"end":{"line":116,"column":82}} ), depth0)) != null ? stack1 : "")
    + ":\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"leader"),"variables"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":118,"column":0},"end":{"line":120,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>What else belongs to this failure</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"followers"),{"name":"each","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":126,"column":0},"end":{"line":128,"column":9}}})) != null ? stack1 : "")
    + "\n</details>\n\n";
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "- "
    + ((stack1 = alias2(alias1(depth0, "templateInline", {"start":{"line":127,"column":4},"end":{"line":127,"column":18}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias2(alias1(depth0, "counted", {"start":{"line":127,"column":24},"end":{"line":127,"column":31}} ), depth0)) != null ? stack1 : "")
    + " ("
    + ((stack1 = alias2(alias1(depth0, "severities", {"start":{"line":127,"column":37},"end":{"line":127,"column":47}} ), depth0)) != null ? stack1 : "")
    + "): "
    + ((stack1 = alias2(alias1(depth0, "why", {"start":{"line":127,"column":54},"end":{"line":127,"column":57}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>Sample entry</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"samples"),{"name":"each","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":136,"column":0},"end":{"line":141,"column":9}}})) != null ? stack1 : "")
    + "</details>\n\n";
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":137,"column":2},"end":{"line":137,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "block", {"start":{"line":139,"column":2},"end":{"line":139,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Listed in the processing results alone: "
    + ((stack1 = container.lambda(container.strict(depth0, "notDetailed", {"start":{"line":148,"column":42},"end":{"line":148,"column":53}} ), depth0)) != null ? stack1 : "")
    + " further.\n\n";
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>Clusters: "
    + ((stack1 = alias2(alias1(depth0, "informationalCount", {"start":{"line":154,"column":30},"end":{"line":154,"column":48}} ), depth0)) != null ? stack1 : "")
    + ", entries: "
    + ((stack1 = alias2(alias1(depth0, "informationalEntries", {"start":{"line":154,"column":63},"end":{"line":154,"column":83}} ), depth0)) != null ? stack1 : "")
    + ", no issue</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"informational"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":156,"column":0},"end":{"line":158,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"moreInformational"),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":159,"column":0},"end":{"line":161,"column":7}}})) != null ? stack1 : "")
    + "\n</details>\n";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- and "
    + ((stack1 = container.lambda(container.strict(depth0, "moreInformational", {"start":{"line":160,"column":8},"end":{"line":160,"column":25}} ), depth0)) != null ? stack1 : "")
    + " more\n";
},"41":function(container,depth0,helpers,partials,data) {
    return "None.\n";
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "priority", {"start":{"line":173,"column":4},"end":{"line":173,"column":12}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "meaning", {"start":{"line":173,"column":19},"end":{"line":173,"column":26}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "clusters", {"start":{"line":173,"column":33},"end":{"line":173,"column":41}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "entries", {"start":{"line":173,"column":48},"end":{"line":173,"column":55}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "opens", {"start":{"line":173,"column":62},"end":{"line":173,"column":67}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Cluster | Service | Priority | Entries | Issue | Action | Why |\n| --- | --- | --- | ---: | --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"results"),{"name":"each","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":181,"column":0},"end":{"line":183,"column":9}}})) != null ? stack1 : "");
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":182,"column":4},"end":{"line":182,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "service", {"start":{"line":182,"column":15},"end":{"line":182,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "priority", {"start":{"line":182,"column":29},"end":{"line":182,"column":37}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "count", {"start":{"line":182,"column":44},"end":{"line":182,"column":49}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "issue", {"start":{"line":182,"column":56},"end":{"line":182,"column":61}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "action", {"start":{"line":182,"column":68},"end":{"line":182,"column":74}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "why", {"start":{"line":182,"column":81},"end":{"line":182,"column":84}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"45":function(container,depth0,helpers,partials,data) {
    return "No cluster asks for an issue.\n";
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"next"),{"name":"each","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":198,"column":0},"end":{"line":200,"column":9}}})) != null ? stack1 : "");
},"47":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- [ ] "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"48":function(container,depth0,helpers,partials,data) {
    return "- [x] Nothing to do.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# Log Gardener worklog\n\n- **Generated:** "
    + ((stack1 = alias2(alias1(depth0, "generated", {"start":{"line":3,"column":19},"end":{"line":3,"column":28}} ), depth0)) != null ? stack1 : "")
    + "\n- **Project:** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"projects"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":4,"column":15},"end":{"line":4,"column":65}}})) != null ? stack1 : "")
    + "\n- **Services:** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"services"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":5,"column":16},"end":{"line":5,"column":69}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"moreServices"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":69},"end":{"line":5,"column":122}}})) != null ? stack1 : "")
    + "\n- **Focus window:** "
    + ((stack1 = alias2(alias1(depth0, "window", {"start":{"line":6,"column":22},"end":{"line":6,"column":28}} ), depth0)) != null ? stack1 : "")
    + "\n- **Time range seen:** "
    + ((stack1 = alias2(alias1(depth0, "seen", {"start":{"line":7,"column":25},"end":{"line":7,"column":29}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"locations"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias3,lookupProperty(depth0,"complete"),{"name":"unless","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":19,"column":11}}})) != null ? stack1 : "")
    + "## Executive summary\n\n- "
    + ((stack1 = alias2(alias1(depth0, "headline", {"start":{"line":22,"column":4},"end":{"line":22,"column":12}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"leading"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"nothing"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":34,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"complete"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":37,"column":7}}})) != null ? stack1 : "")
    + "\n## Since the last worklog\n\nNo earlier run is known, so there is nothing to compare with: every cluster counts as new, or as a regression where it came with a new revision.\n\n## Raw log summary\n\nEntries read"
    + ((stack1 = alias2(alias1(depth0, "pages", {"start":{"line":45,"column":14},"end":{"line":45,"column":19}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "entriesRead", {"start":{"line":45,"column":25},"end":{"line":45,"column":36}} ), depth0)) != null ? stack1 : "")
    + " = "
    + ((stack1 = alias2(alias1(depth0, "clustered", {"start":{"line":45,"column":43},"end":{"line":45,"column":52}} ), depth0)) != null ? stack1 : "")
    + " in clusters + "
    + ((stack1 = alias2(alias1(depth0, "ignored", {"start":{"line":45,"column":71},"end":{"line":45,"column":78}} ), depth0)) != null ? stack1 : "")
    + " only counted"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"ignoredBy"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":45,"column":93},"end":{"line":45,"column":133}}})) != null ? stack1 : "")
    + " + "
    + ((stack1 = alias2(alias1(depth0, "duplicates", {"start":{"line":45,"column":138},"end":{"line":45,"column":148}} ), depth0)) != null ? stack1 : "")
    + " delivered again + "
    + ((stack1 = alias2(alias1(depth0, "unreadable", {"start":{"line":45,"column":171},"end":{"line":45,"column":181}} ), depth0)) != null ? stack1 : "")
    + " unreadable."
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"truncated"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":45,"column":195},"end":{"line":45,"column":246}}})) != null ? stack1 : "")
    + "\n\n| Severity, as logged | Entries | Share |\n| --- | ---: | ---: |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"severities"),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":0},"end":{"line":51,"column":9}}})) != null ? stack1 : "")
    + "\n| Service | Entries in the window |\n| --- | ---: |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"heard"),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":55,"column":0},"end":{"line":57,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"unreadableAt"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":0},"end":{"line":68,"column":7}}})) != null ? stack1 : "")
    + "## Clusters\n\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias3,lookupProperty(depth0,"groups"),{"name":"unless","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":71,"column":0},"end":{"line":74,"column":11}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"groups"),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":75,"column":0},"end":{"line":146,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"notDetailed"),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":147,"column":0},"end":{"line":150,"column":7}}})) != null ? stack1 : "")
    + "## Informational clusters\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"informationalCount"),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.program(41, data, 0),"data":data,"loc":{"start":{"line":153,"column":0},"end":{"line":166,"column":7}}})) != null ? stack1 : "")
    + "\n## Priority matrix\n\n| Priority | Meaning | Clusters | Entries | Issues to open |\n| --- | --- | ---: | ---: | ---: |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"matrix"),{"name":"each","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":172,"column":0},"end":{"line":174,"column":9}}})) != null ? stack1 : "")
    + "\n## Processing results\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"results"),{"name":"if","hash":{},"fn":container.program(43, data, 0),"inverse":container.program(45, data, 0),"data":data,"loc":{"start":{"line":178,"column":0},"end":{"line":186,"column":7}}})) != null ? stack1 : "")
    + "\n## Final summary\n\n- Clusters by priority: "
    + ((stack1 = alias2(alias1(depth0, "byPriority", {"start":{"line":190,"column":26},"end":{"line":190,"column":36}} ), depth0)) != null ? stack1 : "")
    + ".\n- Issues: to open "
    + ((stack1 = alias2(alias1(depth0, "opened", {"start":{"line":191,"column":20},"end":{"line":191,"column":26}} ), depth0)) != null ? stack1 : "")
    + ", to update 0, to reopen 0. Clusters left as they are: "
    + ((stack1 = alias2(alias1(depth0, "left", {"start":{"line":191,"column":85},"end":{"line":191,"column":89}} ), depth0)) != null ? stack1 : "")
    + ".\n- Escalations: none; priorities are compared with earlier runs, and none is known.\n- Cross-references: none added.\n\n## Next steps\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"next"),{"name":"if","hash":{},"fn":container.program(46, data, 0),"inverse":container.program(48, data, 0),"data":data,"loc":{"start":{"line":197,"column":0},"end":{"line":203,"column":7}}})) != null ? stack1 : "")
    + "\n## What was not seen or not done\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"omissions"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":207,"column":0},"end":{"line":209,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  'pull-request': {"0":function(container,depth0,helpers,partials,data) {
    return "> [!WARNING]\n> The window was not provably seen as a whole. The worklog's first lines say why.\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "priority", {"start":{"line":11,"column":4},"end":{"line":11,"column":12}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "nameAsCode", {"start":{"line":11,"column":19},"end":{"line":11,"column":29}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "service", {"start":{"line":11,"column":36},"end":{"line":11,"column":43}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "count", {"start":{"line":11,"column":50},"end":{"line":11,"column":55}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "action", {"start":{"line":11,"column":62},"end":{"line":11,"column":68}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "In the worklog alone: "
    + ((stack1 = container.lambda(container.strict(depth0, "furtherResults", {"start":{"line":15,"column":24},"end":{"line":15,"column":38}} ), depth0)) != null ? stack1 : "")
    + " further.\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(depth0, "headline", {"start":{"line":1,"column":2},"end":{"line":1,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias3,lookupProperty(depth0,"complete"),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":7,"column":11}}})) != null ? stack1 : "")
    + "| Priority | Cluster | Service | Entries | Action |\n| --- | --- | --- | ---: | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"leadingResults"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"furtherResults"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + "Window: "
    + ((stack1 = alias2(alias1(depth0, "window", {"start":{"line":18,"column":10},"end":{"line":18,"column":16}} ), depth0)) != null ? stack1 : "")
    + ". Informational clusters: "
    + ((stack1 = alias2(alias1(depth0, "informationalCount", {"start":{"line":18,"column":46},"end":{"line":18,"column":64}} ), depth0)) != null ? stack1 : "")
    + ". Nothing here changes code.\n";
},"useData":true},
  'summary': {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "> [!WARNING]\n> The window was not provably seen as a whole.\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"gaps"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "> - "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Priority | Cluster | Service | Entries | Action |\n| --- | --- | --- | ---: | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"leadingResults"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"furtherResults"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":23,"column":7}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "priority", {"start":{"line":17,"column":4},"end":{"line":17,"column":12}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "nameAsCode", {"start":{"line":17,"column":19},"end":{"line":17,"column":29}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "service", {"start":{"line":17,"column":36},"end":{"line":17,"column":43}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "count", {"start":{"line":17,"column":50},"end":{"line":17,"column":55}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "action", {"start":{"line":17,"column":62},"end":{"line":17,"column":68}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "In the worklog alone: "
    + ((stack1 = container.lambda(container.strict(depth0, "furtherResults", {"start":{"line":21,"column":24},"end":{"line":21,"column":38}} ), depth0)) != null ? stack1 : "")
    + " further.\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## Log Gardener\n\n"
    + ((stack1 = alias2(alias1(depth0, "headline", {"start":{"line":3,"column":2},"end":{"line":3,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias3,lookupProperty(depth0,"complete"),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":12,"column":11}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"results"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":24,"column":7}}})) != null ? stack1 : "")
    + "Window: "
    + ((stack1 = alias2(alias1(depth0, "window", {"start":{"line":25,"column":10},"end":{"line":25,"column":16}} ), depth0)) != null ? stack1 : "")
    + ". Entries read: "
    + ((stack1 = alias2(alias1(depth0, "entriesRead", {"start":{"line":25,"column":36},"end":{"line":25,"column":47}} ), depth0)) != null ? stack1 : "")
    + ", of these "
    + ((stack1 = alias2(alias1(depth0, "clustered", {"start":{"line":25,"column":62},"end":{"line":25,"column":71}} ), depth0)) != null ? stack1 : "")
    + " in clusters, "
    + ((stack1 = alias2(alias1(depth0, "ignored", {"start":{"line":25,"column":89},"end":{"line":25,"column":96}} ), depth0)) != null ? stack1 : "")
    + " only counted, "
    + ((stack1 = alias2(alias1(depth0, "duplicates", {"start":{"line":25,"column":115},"end":{"line":25,"column":125}} ), depth0)) != null ? stack1 : "")
    + " delivered again, "
    + ((stack1 = alias2(alias1(depth0, "unreadable", {"start":{"line":25,"column":147},"end":{"line":25,"column":157}} ), depth0)) != null ? stack1 : "")
    + " unreadable. Informational clusters: "
    + ((stack1 = alias2(alias1(depth0, "informationalCount", {"start":{"line":25,"column":198},"end":{"line":25,"column":216}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"useData":true},
};
