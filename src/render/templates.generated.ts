// @ts-nocheck: generated from templates/*.hbs by scripts/compile-templates.ts, not edited by hand.
export const bundled = {
  'issue': {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "follows", {"start":{"line":2,"column":2},"end":{"line":2,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "; "
    + ((stack1 = container.lambda(container.strict(depth0, "alone", {"start":{"line":11,"column":74},"end":{"line":11,"column":79}} ), depth0)) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ", "
    + ((stack1 = container.lambda(container.strict(depth0, "rate", {"start":{"line":14,"column":51},"end":{"line":14,"column":55}} ), depth0)) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| Trend over the window | `"
    + ((stack1 = container.lambda(container.strict(depth0, "trend", {"start":{"line":16,"column":29},"end":{"line":16,"column":34}} ), depth0)) != null ? stack1 : "")
    + "` |\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| Trend over windows | "
    + ((stack1 = container.lambda(container.strict(depth0, "windows", {"start":{"line":19,"column":25},"end":{"line":19,"column":32}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| Spread | "
    + ((stack1 = container.lambda(container.strict(depth0, "spread", {"start":{"line":22,"column":13},"end":{"line":22,"column":19}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| Revisions | "
    + ((stack1 = container.lambda(container.strict(depth0, "revisions", {"start":{"line":25,"column":16},"end":{"line":25,"column":25}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| Routes | "
    + ((stack1 = container.lambda(container.strict(depth0, "routes", {"start":{"line":28,"column":13},"end":{"line":28,"column":19}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| Source | "
    + ((stack1 = container.lambda(container.strict(depth0, "sourcePath", {"start":{"line":31,"column":13},"end":{"line":31,"column":23}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Where | "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"leader"), "source", {"start":{"line":34,"column":12},"end":{"line":34,"column":25}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| In the repository | "
    + ((stack1 = container.lambda(container.strict(depth0, "origin", {"start":{"line":37,"column":24},"end":{"line":37,"column":30}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Most frequent values at the variable parts, in the first "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"leader"), "messagesLookedAt", {"start":{"line":48,"column":59},"end":{"line":48,"column":82}} ), depth0)) != null ? stack1 : "")
    + ":\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"leader"),"variables"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":52,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "The same failure also shows as:\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"followers"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":58,"column":0},"end":{"line":60,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "- "
    + ((stack1 = alias2(alias1(depth0, "templateInline", {"start":{"line":59,"column":4},"end":{"line":59,"column":18}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias2(alias1(depth0, "counted", {"start":{"line":59,"column":24},"end":{"line":59,"column":31}} ), depth0)) != null ? stack1 : "")
    + " ("
    + ((stack1 = alias2(alias1(depth0, "severities", {"start":{"line":59,"column":37},"end":{"line":59,"column":47}} ), depth0)) != null ? stack1 : "")
    + "): "
    + ((stack1 = alias2(alias1(depth0, "why", {"start":{"line":59,"column":54},"end":{"line":59,"column":57}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### Also in this issue\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"others"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":66,"column":0},"end":{"line":68,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"moreOthers"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":69,"column":0},"end":{"line":71,"column":7}}})) != null ? stack1 : "")
    + "\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- and "
    + ((stack1 = container.lambda(container.strict(depth0, "moreOthers", {"start":{"line":70,"column":8},"end":{"line":70,"column":18}} ), depth0)) != null ? stack1 : "")
    + " more\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- First insertIds: "
    + ((stack1 = container.lambda(container.strict(depth0, "insertIds", {"start":{"line":78,"column":21},"end":{"line":78,"column":30}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### Suspect commits\n\n"
    + ((stack1 = container.lambda(container.strict(depth0, "suspicion", {"start":{"line":86,"column":2},"end":{"line":86,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"suspects"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":88,"column":0},"end":{"line":90,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Code owners of the file: "
    + ((stack1 = container.lambda(container.strict(depth0, "owners", {"start":{"line":94,"column":27},"end":{"line":94,"column":33}} ), depth0)) != null ? stack1 : "")
    + ".\n\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>Samples, redacted</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"samples"),{"name":"each","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":100,"column":0},"end":{"line":105,"column":9}}})) != null ? stack1 : "")
    + "</details>\n\n";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":101,"column":2},"end":{"line":101,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "block", {"start":{"line":103,"column":2},"end":{"line":103,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Left out, since the text would be too long for GitHub: "
    + ((stack1 = container.lambda(container.strict(depth0, "leftOut", {"start":{"line":110,"column":57},"end":{"line":110,"column":64}} ), depth0)) != null ? stack1 : "")
    + ".\n\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "### Related\n\nPossibly the same, by words and module: "
    + ((stack1 = container.lambda(container.strict(depth0, "related", {"start":{"line":116,"column":42},"end":{"line":116,"column":49}} ), depth0)) != null ? stack1 : "")
    + ".\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"follows"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + "\u003C!-- log-gardener:begin -->\n"
    + ((stack1 = alias3(alias2(depth0, "impact", {"start":{"line":6,"column":2},"end":{"line":6,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n\n| | |\n| --- | --- |\n| Service | "
    + ((stack1 = alias3(alias2(depth0, "service", {"start":{"line":10,"column":14},"end":{"line":10,"column":21}} ), depth0)) != null ? stack1 : "")
    + " |\n| Priority | **"
    + ((stack1 = alias3(alias2(depth0, "priority", {"start":{"line":11,"column":17},"end":{"line":11,"column":25}} ), depth0)) != null ? stack1 : "")
    + "**, "
    + ((stack1 = alias3(alias2(depth0, "category", {"start":{"line":11,"column":33},"end":{"line":11,"column":41}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias3(alias2(depth0, "severity", {"start":{"line":11,"column":47},"end":{"line":11,"column":55}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"alone"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":57},"end":{"line":11,"column":88}}})) != null ? stack1 : "")
    + " |\n| First seen | "
    + ((stack1 = alias3(alias2(depth0, "firstSeen", {"start":{"line":12,"column":17},"end":{"line":12,"column":26}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = alias3(alias2(depth0, "known", {"start":{"line":12,"column":30},"end":{"line":12,"column":35}} ), depth0)) != null ? stack1 : "")
    + " |\n| Last seen | "
    + ((stack1 = alias3(alias2(depth0, "lastSeen", {"start":{"line":13,"column":16},"end":{"line":13,"column":24}} ), depth0)) != null ? stack1 : "")
    + " |\n| Count | "
    + ((stack1 = alias3(alias2(depth0, "counted", {"start":{"line":14,"column":12},"end":{"line":14,"column":19}} ), depth0)) != null ? stack1 : "")
    + " in "
    + ((stack1 = alias3(alias2(depth0, "length", {"start":{"line":14,"column":27},"end":{"line":14,"column":33}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"rate"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":35},"end":{"line":14,"column":64}}})) != null ? stack1 : "")
    + " |\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"trend"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"windows"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"spread"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":23,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"revisions"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":26,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"routes"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":29,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"sourcePath"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":32,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"leader"),"source"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":35,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"origin"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":38,"column":7}}})) != null ? stack1 : "")
    + "| Why this priority | "
    + ((stack1 = alias3(alias2(depth0, "reasons", {"start":{"line":39,"column":24},"end":{"line":39,"column":31}} ), depth0)) != null ? stack1 : "")
    + " |\n\n### Pattern\n\nTogether because they are "
    + ((stack1 = alias3(alias2(lookupProperty(depth0,"leader"), "evidence", {"start":{"line":43,"column":28},"end":{"line":43,"column":43}} ), depth0)) != null ? stack1 : "")
    + "; as logged: "
    + ((stack1 = alias3(alias2(lookupProperty(depth0,"leader"), "severities", {"start":{"line":43,"column":60},"end":{"line":43,"column":77}} ), depth0)) != null ? stack1 : "")
    + ".\n\n"
    + ((stack1 = alias3(alias2(lookupProperty(depth0,"leader"), "template", {"start":{"line":45,"column":2},"end":{"line":45,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"leader"),"variables"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":54,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"followers"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":55,"column":0},"end":{"line":62,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"others"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":73,"column":7}}})) != null ? stack1 : "")
    + "### Evidence\n\n- [Open in Logs Explorer]("
    + ((stack1 = alias3(alias2(depth0, "explorer", {"start":{"line":76,"column":28},"end":{"line":76,"column":36}} ), depth0)) != null ? stack1 : "")
    + ")\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"insertIds"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":77,"column":0},"end":{"line":79,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias3(alias2(depth0, "command", {"start":{"line":81,"column":2},"end":{"line":81,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"suspects"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":83,"column":0},"end":{"line":92,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"owners"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":93,"column":0},"end":{"line":96,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"samples"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":97,"column":0},"end":{"line":108,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"leftOut"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":109,"column":0},"end":{"line":112,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"related"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":113,"column":0},"end":{"line":118,"column":7}}})) != null ? stack1 : "")
    + "### How to steer this issue\n\n- Silence it: add the label "
    + ((stack1 = alias3(alias2(depth0, "muteLabel", {"start":{"line":121,"column":30},"end":{"line":121,"column":39}} ), depth0)) != null ? stack1 : "")
    + ", for a while with a second one, `until:YYYY-MM-DD`.\n- It is the same as another issue: close it as a duplicate and comment `Duplicate of #n`; from then on it counts for that one.\n- Keep it open although it is quiet: add the label `keep-open`.\n- Close it as completed: it is reopened when it is seen again within "
    + ((stack1 = alias3(alias2(depth0, "reopenDays", {"start":{"line":124,"column":71},"end":{"line":124,"column":81}} ), depth0)) != null ? stack1 : "")
    + ". Close it as not planned: it stays closed.\n\nWhat stands between the two marks of this text is kept current by Log Gardener; what is written outside them stays.\n\n"
    + ((stack1 = alias3(alias2(depth0, "marker", {"start":{"line":128,"column":2},"end":{"line":128,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n\u003C!-- log-gardener:end -->\n";
},"useData":true},
  'umbrella': {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "follows", {"start":{"line":2,"column":2},"end":{"line":2,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| Module | "
    + ((stack1 = container.lambda(container.strict(depth0, "module", {"start":{"line":12,"column":13},"end":{"line":12,"column":19}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ", "
    + ((stack1 = container.lambda(container.strict(depth0, "rate", {"start":{"line":17,"column":51},"end":{"line":17,"column":55}} ), depth0)) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| Trend over windows | "
    + ((stack1 = container.lambda(container.strict(depth0, "windows", {"start":{"line":19,"column":25},"end":{"line":19,"column":32}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":27,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "- **"
    + ((stack1 = alias2(alias1(depth0, "priority", {"start":{"line":26,"column":6},"end":{"line":26,"column":14}} ), depth0)) != null ? stack1 : "")
    + "** "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":26,"column":21},"end":{"line":26,"column":25}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "counted", {"start":{"line":26,"column":31},"end":{"line":26,"column":38}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias2(alias1(depth0, "seen", {"start":{"line":26,"column":44},"end":{"line":26,"column":48}} ), depth0)) != null ? stack1 : "")
    + " ([Logs Explorer]("
    + ((stack1 = alias2(alias1(depth0, "explorer", {"start":{"line":26,"column":70},"end":{"line":26,"column":78}} ), depth0)) != null ? stack1 : "")
    + "), `"
    + ((stack1 = alias2(alias1(depth0, "fingerprint", {"start":{"line":26,"column":86},"end":{"line":26,"column":97}} ), depth0)) != null ? stack1 : "")
    + "`)\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Not listed, since there are so many: "
    + ((stack1 = container.lambda(container.strict(depth0, "moreMembers", {"start":{"line":31,"column":39},"end":{"line":31,"column":50}} ), depth0)) != null ? stack1 : "")
    + " further. The worklog of the run names them.\n\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Folded into this issue as well, and not seen in this window: "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"unseen"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":35,"column":61},"end":{"line":35,"column":128}}})) != null ? stack1 : "")
    + ".\n\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "unseen", {"start":{"line":35,"column":77},"end":{"line":35,"column":83}} ), depth0)) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "unseenCount", {"start":{"line":35,"column":95},"end":{"line":35,"column":106}} ), depth0)) != null ? stack1 : "")
    + " fingerprints";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "### Related\n\nPossibly the same, by words and module: "
    + ((stack1 = container.lambda(container.strict(depth0, "related", {"start":{"line":41,"column":42},"end":{"line":41,"column":49}} ), depth0)) != null ? stack1 : "")
    + ".\n\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"follows"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + "\u003C!-- log-gardener:begin -->\nA storm of new failures in one module: they share this issue instead of getting one each. In this window "
    + ((stack1 = alias3(alias2(depth0, "clusters", {"start":{"line":6,"column":107},"end":{"line":6,"column":115}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias3(alias2(depth0, "counted", {"start":{"line":6,"column":121},"end":{"line":6,"column":128}} ), depth0)) != null ? stack1 : "")
    + " in "
    + ((stack1 = alias3(alias2(depth0, "length", {"start":{"line":6,"column":136},"end":{"line":6,"column":142}} ), depth0)) != null ? stack1 : "")
    + ".\n\n| | |\n| --- | --- |\n| Service | "
    + ((stack1 = alias3(alias2(depth0, "service", {"start":{"line":10,"column":14},"end":{"line":10,"column":21}} ), depth0)) != null ? stack1 : "")
    + " |\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"module"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + "| Priority | **"
    + ((stack1 = alias3(alias2(depth0, "priority", {"start":{"line":14,"column":17},"end":{"line":14,"column":25}} ), depth0)) != null ? stack1 : "")
    + "**, "
    + ((stack1 = alias3(alias2(depth0, "category", {"start":{"line":14,"column":33},"end":{"line":14,"column":41}} ), depth0)) != null ? stack1 : "")
    + " |\n| First seen | "
    + ((stack1 = alias3(alias2(depth0, "firstSeen", {"start":{"line":15,"column":17},"end":{"line":15,"column":26}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = alias3(alias2(depth0, "known", {"start":{"line":15,"column":30},"end":{"line":15,"column":35}} ), depth0)) != null ? stack1 : "")
    + " |\n| Last seen | "
    + ((stack1 = alias3(alias2(depth0, "lastSeen", {"start":{"line":16,"column":16},"end":{"line":16,"column":24}} ), depth0)) != null ? stack1 : "")
    + " |\n| Count | "
    + ((stack1 = alias3(alias2(depth0, "counted", {"start":{"line":17,"column":12},"end":{"line":17,"column":19}} ), depth0)) != null ? stack1 : "")
    + " in "
    + ((stack1 = alias3(alias2(depth0, "length", {"start":{"line":17,"column":27},"end":{"line":17,"column":33}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"rate"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":35},"end":{"line":17,"column":64}}})) != null ? stack1 : "")
    + " |\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"windows"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "")
    + "\n### Clusters in this issue\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"members"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":29,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"moreMembers"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":33,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"unseenCount"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":37,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"related"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":43,"column":7}}})) != null ? stack1 : "")
    + "### How to steer this issue\n\n- Silence it: add the label "
    + ((stack1 = alias3(alias2(depth0, "muteLabel", {"start":{"line":46,"column":30},"end":{"line":46,"column":39}} ), depth0)) != null ? stack1 : "")
    + ", for a while with a second one, `until:YYYY-MM-DD`.\n- It is the same as another issue: close it as a duplicate and comment `Duplicate of #n`; from then on it counts for that one.\n- Keep it open although it is quiet: add the label `keep-open`.\n- Close it as completed: it is reopened when it is seen again within "
    + ((stack1 = alias3(alias2(depth0, "reopenDays", {"start":{"line":49,"column":71},"end":{"line":49,"column":81}} ), depth0)) != null ? stack1 : "")
    + ". Close it as not planned: it stays closed.\n\nWhat stands between the two marks of this text is kept current by Log Gardener; what is written outside them stays.\n\n"
    + ((stack1 = alias3(alias2(depth0, "marker", {"start":{"line":53,"column":2},"end":{"line":53,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n\u003C!-- log-gardener:end -->\n";
},"useData":true},
  'comment': {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(container.strict(depth0, "finding", {"start":{"line":1,"column":32},"end":{"line":1,"column":39}} ), depth0)) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " [Worklog of this run]("
    + ((stack1 = container.lambda(container.strict(depth0, "worklog", {"start":{"line":3,"column":48},"end":{"line":3,"column":55}} ), depth0)) != null ? stack1 : "")
    + ").";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**"
    + ((stack1 = alias2(alias1(depth0, "status", {"start":{"line":1,"column":4},"end":{"line":1,"column":10}} ), depth0)) != null ? stack1 : "")
    + "**"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"finding"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":14},"end":{"line":1,"column":48}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "next", {"start":{"line":3,"column":2},"end":{"line":3,"column":6}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"worklog"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":8},"end":{"line":3,"column":66}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
  'worklog': {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "projects", {"start":{"line":4,"column":33},"end":{"line":4,"column":41}} ), depth0)) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return "unknown";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "services", {"start":{"line":4,"column":99},"end":{"line":4,"column":107}} ), depth0)) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return "none heard";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " and "
    + ((stack1 = container.lambda(container.strict(depth0, "moreServices", {"start":{"line":4,"column":161},"end":{"line":4,"column":173}} ), depth0)) != null ? stack1 : "")
    + " more";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "; **region:** "
    + ((stack1 = container.lambda(container.strict(depth0, "locations", {"start":{"line":4,"column":220},"end":{"line":4,"column":229}} ), depth0)) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "> [!WARNING]\n> **Not everything was provably seen and done.**\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"alerts"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"moreAlerts"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "> - "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "> - and "
    + ((stack1 = container.lambda(container.strict(depth0, "moreAlerts", {"start":{"line":14,"column":10},"end":{"line":14,"column":20}} ), depth0)) != null ? stack1 : "")
    + " more, in the last section\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## A quiet window\n\n- "
    + ((stack1 = alias2(alias1(depth0, "quietFinding", {"start":{"line":21,"column":4},"end":{"line":21,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n- Entries read"
    + ((stack1 = alias2(alias1(depth0, "pages", {"start":{"line":22,"column":16},"end":{"line":22,"column":21}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "entriesRead", {"start":{"line":22,"column":27},"end":{"line":22,"column":38}} ), depth0)) != null ? stack1 : "")
    + " = "
    + ((stack1 = alias2(alias1(depth0, "clustered", {"start":{"line":22,"column":45},"end":{"line":22,"column":54}} ), depth0)) != null ? stack1 : "")
    + " in clusters + "
    + ((stack1 = alias2(alias1(depth0, "ignored", {"start":{"line":22,"column":73},"end":{"line":22,"column":80}} ), depth0)) != null ? stack1 : "")
    + " only counted"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"ignoredBy"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":95},"end":{"line":22,"column":135}}})) != null ? stack1 : "")
    + " + "
    + ((stack1 = alias2(alias1(depth0, "duplicates", {"start":{"line":22,"column":140},"end":{"line":22,"column":150}} ), depth0)) != null ? stack1 : "")
    + " delivered again + "
    + ((stack1 = alias2(alias1(depth0, "unreadable", {"start":{"line":22,"column":173},"end":{"line":22,"column":183}} ), depth0)) != null ? stack1 : "")
    + " unreadable."
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"severityLine"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":197},"end":{"line":22,"column":253}}})) != null ? stack1 : "")
    + "\n- Since the last worklog: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasDelta"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(16, data, 0),"data":data,"loc":{"start":{"line":23,"column":26},"end":{"line":23,"column":170}}})) != null ? stack1 : "")
    + "\n- Issues: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"tended"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.program(18, data, 0),"data":data,"loc":{"start":{"line":24,"column":10},"end":{"line":24,"column":61}}})) != null ? stack1 : "")
    + ".\n- "
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"complete"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.program(20, data, 0),"data":data,"loc":{"start":{"line":25,"column":2},"end":{"line":25,"column":128}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"omissions"),{"name":"each","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":128},"end":{"line":25,"column":165}}})) != null ? stack1 : "")
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " ("
    + ((stack1 = container.lambda(container.strict(depth0, "ignoredBy", {"start":{"line":22,"column":116},"end":{"line":22,"column":125}} ), depth0)) != null ? stack1 : "")
    + ")";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " As logged: "
    + ((stack1 = container.lambda(container.strict(depth0, "severityLine", {"start":{"line":22,"column":231},"end":{"line":22,"column":243}} ), depth0)) != null ? stack1 : "")
    + ".";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(15, data, 0),"data":data,"loc":{"start":{"line":23,"column":42},"end":{"line":23,"column":130}}})) != null ? stack1 : "")
    + ".";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":59},"end":{"line":23,"column":90}}})) != null ? stack1 : "")
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    return "; ";
},"15":function(container,depth0,helpers,partials,data) {
    return "nothing changed";
},"16":function(container,depth0,helpers,partials,data) {
    return "no earlier run is known.";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "tended", {"start":{"line":24,"column":26},"end":{"line":24,"column":32}} ), depth0)) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    return "none to open";
},"19":function(container,depth0,helpers,partials,data) {
    return "Everything in the window that was offered was read.";
},"20":function(container,depth0,helpers,partials,data) {
    return "The window was not provably seen as a whole.";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## Executive summary\n\n- **"
    + ((stack1 = alias2(alias1(depth0, "headline", {"start":{"line":29,"column":6},"end":{"line":29,"column":14}} ), depth0)) != null ? stack1 : "")
    + "**"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"moreUrgent"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":18},"end":{"line":29,"column":78}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"urgent"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":32,"column":9}}})) != null ? stack1 : "")
    + "- "
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"tended"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.program(26, data, 0),"data":data,"loc":{"start":{"line":33,"column":2},"end":{"line":33,"column":114}}})) != null ? stack1 : "")
    + "\n- "
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"complete"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.program(20, data, 0),"data":data,"loc":{"start":{"line":34,"column":2},"end":{"line":34,"column":128}}})) != null ? stack1 : "")
    + " [Next steps](#next-steps) · [What was done](#processing-results) · [What was not](#what-was-not-seen-or-not-done)\n\n## Since the last worklog\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"hasDelta"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.program(28, data, 0),"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":44,"column":7}}})) != null ? stack1 : "")
    + "\n## Raw log summary\n\nEntries read"
    + ((stack1 = alias2(alias1(depth0, "pages", {"start":{"line":48,"column":14},"end":{"line":48,"column":19}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "entriesRead", {"start":{"line":48,"column":25},"end":{"line":48,"column":36}} ), depth0)) != null ? stack1 : "")
    + " = "
    + ((stack1 = alias2(alias1(depth0, "clustered", {"start":{"line":48,"column":43},"end":{"line":48,"column":52}} ), depth0)) != null ? stack1 : "")
    + " in clusters + "
    + ((stack1 = alias2(alias1(depth0, "ignored", {"start":{"line":48,"column":71},"end":{"line":48,"column":78}} ), depth0)) != null ? stack1 : "")
    + " only counted"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"ignoredBy"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":93},"end":{"line":48,"column":133}}})) != null ? stack1 : "")
    + " + "
    + ((stack1 = alias2(alias1(depth0, "duplicates", {"start":{"line":48,"column":138},"end":{"line":48,"column":148}} ), depth0)) != null ? stack1 : "")
    + " delivered again + "
    + ((stack1 = alias2(alias1(depth0, "unreadable", {"start":{"line":48,"column":171},"end":{"line":48,"column":181}} ), depth0)) != null ? stack1 : "")
    + " unreadable."
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"truncated"),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":195},"end":{"line":48,"column":246}}})) != null ? stack1 : "")
    + "\n\n- **Severity, as logged:** "
    + ((stack1 = alias2(alias1(depth0, "severityLine", {"start":{"line":50,"column":29},"end":{"line":50,"column":41}} ), depth0)) != null ? stack1 : "")
    + "\n- **Services:** "
    + ((stack1 = alias2(alias1(depth0, "heardLine", {"start":{"line":51,"column":18},"end":{"line":51,"column":27}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"revisions"),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":54,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"unreadableAt"),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":0},"end":{"line":65,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"groups"),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":66,"column":0},"end":{"line":151,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"notDetailed"),{"name":"if","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":152,"column":0},"end":{"line":155,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"informationalCount"),{"name":"if","hash":{},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":156,"column":0},"end":{"line":170,"column":7}}})) != null ? stack1 : "")
    + "## Priority matrix\n\n| Priority | Clusters | Entries | What it means | What to do |\n| --- | ---: | ---: | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"matrix"),{"name":"each","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":175,"column":0},"end":{"line":177,"column":9}}})) != null ? stack1 : "")
    + "\n## Processing results\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"manyResults"),{"name":"if","hash":{},"fn":container.program(58, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":181,"column":0},"end":{"line":184,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"results"),{"name":"if","hash":{},"fn":container.program(59, data, 0),"inverse":container.program(63, data, 0),"data":data,"loc":{"start":{"line":185,"column":0},"end":{"line":193,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"moreResults"),{"name":"if","hash":{},"fn":container.program(64, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":195,"column":0},"end":{"line":198,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"manyResults"),{"name":"if","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":199,"column":0},"end":{"line":202,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"silentCount"),{"name":"if","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":203,"column":0},"end":{"line":215,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"adoptions"),{"name":"if","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":216,"column":0},"end":{"line":227,"column":7}}})) != null ? stack1 : "")
    + "## Final summary\n\n- Clusters by priority: "
    + ((stack1 = alias2(alias1(depth0, "byPriority", {"start":{"line":230,"column":26},"end":{"line":230,"column":36}} ), depth0)) != null ? stack1 : "")
    + ".\n- Most frequent: "
    + ((stack1 = alias2(alias1(depth0, "mostFrequent", {"start":{"line":231,"column":19},"end":{"line":231,"column":31}} ), depth0)) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"tended"),{"name":"if","hash":{},"fn":container.program(70, data, 0),"inverse":container.program(71, data, 0),"data":data,"loc":{"start":{"line":232,"column":0},"end":{"line":236,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"escalations"),{"name":"if","hash":{},"fn":container.program(72, data, 0),"inverse":container.program(73, data, 0),"data":data,"loc":{"start":{"line":237,"column":0},"end":{"line":241,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"crossReferences"),{"name":"if","hash":{},"fn":container.program(74, data, 0),"inverse":container.program(75, data, 0),"data":data,"loc":{"start":{"line":242,"column":0},"end":{"line":246,"column":7}}})) != null ? stack1 : "")
    + "\n## Next steps\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"next"),{"name":"if","hash":{},"fn":container.program(76, data, 0),"inverse":container.program(78, data, 0),"data":data,"loc":{"start":{"line":250,"column":0},"end":{"line":256,"column":7}}})) != null ? stack1 : "")
    + "\n## What was not seen or not done\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"omissions"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.program(79, data, 0),"data":data,"loc":{"start":{"line":260,"column":0},"end":{"line":264,"column":9}}})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " The first "
    + ((stack1 = container.lambda(container.strict(depth0, "urgentShown", {"start":{"line":29,"column":49},"end":{"line":29,"column":60}} ), depth0)) != null ? stack1 : "")
    + " of them:";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Issues: "
    + ((stack1 = container.lambda(container.strict(depth0, "tended", {"start":{"line":33,"column":26},"end":{"line":33,"column":32}} ), depth0)) != null ? stack1 : "")
    + ".";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "Issues to open: "
    + ((stack1 = alias2(alias1(depth0, "opened", {"start":{"line":33,"column":61},"end":{"line":33,"column":67}} ), depth0)) != null ? stack1 : "")
    + ". Clusters left as they are: "
    + ((stack1 = alias2(alias1(depth0, "left", {"start":{"line":33,"column":100},"end":{"line":33,"column":104}} ), depth0)) != null ? stack1 : "")
    + ".";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":41,"column":9}}})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
    return "No earlier run is known, so there is nothing to compare with: every cluster counts as new, or as a regression where it came with a new revision.\n";
},"29":function(container,depth0,helpers,partials,data) {
    return " **Reading was cut short.**";
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Revisions:** "
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"revisions"),{"name":"each","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":17},"end":{"line":53,"column":84}}})) != null ? stack1 : "")
    + "\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":36},"end":{"line":53,"column":67}}})) != null ? stack1 : "")
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    return ", ";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>Where entries could not be read</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"unreadableAt"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":0},"end":{"line":61,"column":9}}})) != null ? stack1 : "")
    + "\n</details>\n\n";
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## Clusters\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"groups"),{"name":"each","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":69,"column":0},"end":{"line":150,"column":9}}})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = alias2(alias1(depth0, "priority", {"start":{"line":70,"column":6},"end":{"line":70,"column":14}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias2(alias1(depth0, "meaning", {"start":{"line":70,"column":20},"end":{"line":70,"column":27}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"clusters"),{"name":"each","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":72,"column":0},"end":{"line":149,"column":9}}})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "#### "
    + ((stack1 = alias2(alias1(depth0, "number", {"start":{"line":73,"column":7},"end":{"line":73,"column":13}} ), depth0)) != null ? stack1 : "")
    + ". "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":73,"column":19},"end":{"line":73,"column":23}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "impact", {"start":{"line":75,"column":2},"end":{"line":75,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "glance", {"start":{"line":77,"column":2},"end":{"line":77,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"folded"),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":79,"column":0},"end":{"line":82,"column":7}}})) != null ? stack1 : "")
    + "Pattern: "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"leader"), "evidence", {"start":{"line":83,"column":11},"end":{"line":83,"column":26}} ), depth0)) != null ? stack1 : "")
    + ". As logged: "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"leader"), "severities", {"start":{"line":83,"column":43},"end":{"line":83,"column":60}} ), depth0)) != null ? stack1 : "")
    + ".\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"leader"), "template", {"start":{"line":85,"column":2},"end":{"line":85,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n\n- **Issue:** "
    + ((stack1 = alias2(alias1(depth0, "tracked", {"start":{"line":87,"column":15},"end":{"line":87,"column":22}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = alias2(alias1(depth0, "action", {"start":{"line":87,"column":26},"end":{"line":87,"column":32}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"why"),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":87,"column":34},"end":{"line":87,"column":61}}})) != null ? stack1 : "")
    + "\n- **Why "
    + ((stack1 = alias2(alias1(depth0, "priority", {"start":{"line":88,"column":10},"end":{"line":88,"column":18}} ), depth0)) != null ? stack1 : "")
    + ":** "
    + ((stack1 = alias2(alias1(depth0, "reasons", {"start":{"line":88,"column":26},"end":{"line":88,"column":33}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"leader"),"source"),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":89,"column":0},"end":{"line":91,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"origin"),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":92,"column":0},"end":{"line":94,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"owners"),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":95,"column":0},"end":{"line":97,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"sourcePath"),{"name":"if","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":98,"column":0},"end":{"line":100,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"revisions"),{"name":"if","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":101,"column":0},"end":{"line":103,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"routes"),{"name":"if","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":104,"column":0},"end":{"line":106,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"knownSince"),{"name":"if","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":107,"column":0},"end":{"line":109,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"windows"),{"name":"if","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":110,"column":0},"end":{"line":112,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"insertIds"),{"name":"if","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":113,"column":0},"end":{"line":115,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"more"),{"name":"if","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":117,"column":0},"end":{"line":120,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"followers"),{"name":"if","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":121,"column":0},"end":{"line":128,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"leader"),"variables"),{"name":"if","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":129,"column":0},"end":{"line":136,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"samples"),{"name":"each","hash":{},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":137,"column":0},"end":{"line":142,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = alias2(alias1(depth0, "command", {"start":{"line":143,"column":2},"end":{"line":143,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"closes"),{"name":"if","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":145,"column":0},"end":{"line":148,"column":7}}})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    return "<details><summary>Pattern, facts and sample</summary>\n\n";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ": "
    + ((stack1 = container.lambda(container.strict(depth0, "why", {"start":{"line":87,"column":49},"end":{"line":87,"column":52}} ), depth0)) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **Where:** "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"leader"), "source", {"start":{"line":90,"column":15},"end":{"line":90,"column":28}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- **In the repository:** "
    + ((stack1 = container.lambda(container.strict(depth0, "origin", {"start":{"line":93,"column":27},"end":{"line":93,"column":33}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"41":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- **Code owners:** "
    + ((stack1 = container.lambda(container.strict(depth0, "owners", {"start":{"line":96,"column":21},"end":{"line":96,"column":27}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"42":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- **Source:** "
    + ((stack1 = container.lambda(container.strict(depth0, "sourcePath", {"start":{"line":99,"column":16},"end":{"line":99,"column":26}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"43":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- **Revisions:** "
    + ((stack1 = container.lambda(container.strict(depth0, "revisions", {"start":{"line":102,"column":19},"end":{"line":102,"column":28}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"44":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- **Routes:** "
    + ((stack1 = container.lambda(container.strict(depth0, "routes", {"start":{"line":105,"column":16},"end":{"line":105,"column":22}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"45":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- **First seen:** "
    + ((stack1 = container.lambda(container.strict(depth0, "knownSince", {"start":{"line":108,"column":20},"end":{"line":108,"column":30}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"46":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- **Trend over windows:** "
    + ((stack1 = container.lambda(container.strict(depth0, "windows", {"start":{"line":111,"column":28},"end":{"line":111,"column":35}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"47":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- **First insertIds:** "
    + ((stack1 = container.lambda(container.strict(depth0, "insertIds", {"start":{"line":114,"column":25},"end":{"line":114,"column":34}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"48":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "<details><summary>More: "
    + ((stack1 = container.lambda(container.strict(depth0, "more", {"start":{"line":118,"column":26},"end":{"line":118,"column":30}} ), depth0)) != null ? stack1 : "")
    + "</summary>\n\n";
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "What else belongs to this failure:\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"followers"),{"name":"each","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":124,"column":0},"end":{"line":126,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "- "
    + ((stack1 = alias2(alias1(depth0, "templateInline", {"start":{"line":125,"column":4},"end":{"line":125,"column":18}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias2(alias1(depth0, "counted", {"start":{"line":125,"column":24},"end":{"line":125,"column":31}} ), depth0)) != null ? stack1 : "")
    + " ("
    + ((stack1 = alias2(alias1(depth0, "severities", {"start":{"line":125,"column":37},"end":{"line":125,"column":47}} ), depth0)) != null ? stack1 : "")
    + "): "
    + ((stack1 = alias2(alias1(depth0, "why", {"start":{"line":125,"column":54},"end":{"line":125,"column":57}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Most frequent values at the variable parts, in the first "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"leader"), "messagesLookedAt", {"start":{"line":130,"column":59},"end":{"line":130,"column":82}} ), depth0)) != null ? stack1 : "")
    + ":\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"leader"),"variables"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":132,"column":0},"end":{"line":134,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "Sample entry, "
    + ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":138,"column":16},"end":{"line":138,"column":21}} ), depth0)) != null ? stack1 : "")
    + ":\n\n"
    + ((stack1 = alias2(alias1(depth0, "block", {"start":{"line":140,"column":2},"end":{"line":140,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"53":function(container,depth0,helpers,partials,data) {
    return "</details>\n\n";
},"54":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Without a section of their own, in the processing results alone: "
    + ((stack1 = container.lambda(container.strict(depth0, "notDetailed", {"start":{"line":153,"column":67},"end":{"line":153,"column":78}} ), depth0)) != null ? stack1 : "")
    + " further.\n\n";
},"55":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## Informational clusters\n\n<details><summary>Clusters: "
    + ((stack1 = alias2(alias1(depth0, "informationalCount", {"start":{"line":159,"column":30},"end":{"line":159,"column":48}} ), depth0)) != null ? stack1 : "")
    + ", entries: "
    + ((stack1 = alias2(alias1(depth0, "informationalEntries", {"start":{"line":159,"column":63},"end":{"line":159,"column":83}} ), depth0)) != null ? stack1 : "")
    + ", no issue</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"informational"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":161,"column":0},"end":{"line":163,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"moreInformational"),{"name":"if","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":164,"column":0},"end":{"line":166,"column":7}}})) != null ? stack1 : "")
    + "\n</details>\n\n";
},"56":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- and "
    + ((stack1 = container.lambda(container.strict(depth0, "moreInformational", {"start":{"line":165,"column":8},"end":{"line":165,"column":25}} ), depth0)) != null ? stack1 : "")
    + " more\n";
},"57":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "priority", {"start":{"line":176,"column":4},"end":{"line":176,"column":12}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "clusters", {"start":{"line":176,"column":19},"end":{"line":176,"column":27}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "entries", {"start":{"line":176,"column":34},"end":{"line":176,"column":41}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "meaning", {"start":{"line":176,"column":48},"end":{"line":176,"column":55}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "advice", {"start":{"line":176,"column":62},"end":{"line":176,"column":68}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"58":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "<details><summary>What was done about each cluster: "
    + ((stack1 = container.lambda(container.strict(depth0, "resultCount", {"start":{"line":182,"column":54},"end":{"line":182,"column":65}} ), depth0)) != null ? stack1 : "")
    + "</summary>\n\n";
},"59":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Priority | Cluster | Issue |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"results"),{"name":"each","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":188,"column":0},"end":{"line":190,"column":9}}})) != null ? stack1 : "");
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(depth0, "priority", {"start":{"line":189,"column":4},"end":{"line":189,"column":12}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":189,"column":19},"end":{"line":189,"column":23}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"where"),{"name":"if","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":189,"column":25},"end":{"line":189,"column":57}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "number", {"start":{"line":189,"column":62},"end":{"line":189,"column":68}} ), depth0)) != null ? stack1 : "")
    + " "
    + ((stack1 = alias2(alias1(depth0, "action", {"start":{"line":189,"column":73},"end":{"line":189,"column":79}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"why"),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":189,"column":81},"end":{"line":189,"column":108}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"links"),{"name":"if","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":189,"column":108},"end":{"line":189,"column":146}}})) != null ? stack1 : "")
    + " |\n";
},"61":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " ("
    + ((stack1 = container.lambda(container.strict(depth0, "where", {"start":{"line":189,"column":42},"end":{"line":189,"column":47}} ), depth0)) != null ? stack1 : "")
    + ")";
},"62":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "; alike: "
    + ((stack1 = container.lambda(container.strict(depth0, "links", {"start":{"line":189,"column":132},"end":{"line":189,"column":137}} ), depth0)) != null ? stack1 : "");
},"63":function(container,depth0,helpers,partials,data) {
    return "No cluster asks for an issue.\n";
},"64":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Left out, since there are so many: "
    + ((stack1 = container.lambda(container.strict(depth0, "moreResults", {"start":{"line":196,"column":37},"end":{"line":196,"column":48}} ), depth0)) != null ? stack1 : "")
    + " further rows.\n\n";
},"65":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>Issues without entries in this window that stay as they are: "
    + ((stack1 = container.lambda(container.strict(depth0, "silentCount", {"start":{"line":204,"column":81},"end":{"line":204,"column":92}} ), depth0)) != null ? stack1 : "")
    + "</summary>\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"silent"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":206,"column":0},"end":{"line":208,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"moreSilent"),{"name":"if","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":209,"column":0},"end":{"line":211,"column":7}}})) != null ? stack1 : "")
    + "\n</details>\n\n";
},"66":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- and "
    + ((stack1 = container.lambda(container.strict(depth0, "moreSilent", {"start":{"line":210,"column":8},"end":{"line":210,"column":18}} ), depth0)) != null ? stack1 : "")
    + " more\n";
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### Issues that look alike\n\nNothing is done about an issue on looks alone. To hand one of yours over: add the line to its text, alone and outside of code, and the labels to it; then close the other issue as its duplicate.\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"adoptions"),{"name":"each","hash":{},"fn":container.program(68, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":221,"column":0},"end":{"line":226,"column":9}}})) != null ? stack1 : "");
},"68":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":222,"column":2},"end":{"line":222,"column":6}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"own"),{"name":"if","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":222,"column":8},"end":{"line":222,"column":36}}})) != null ? stack1 : "")
    + ": possibly "
    + ((stack1 = alias2(alias1(depth0, "issues", {"start":{"line":222,"column":49},"end":{"line":222,"column":55}} ), depth0)) != null ? stack1 : "")
    + ". Labels "
    + ((stack1 = alias2(alias1(depth0, "labels", {"start":{"line":222,"column":68},"end":{"line":222,"column":74}} ), depth0)) != null ? stack1 : "")
    + ", line:\n\n"
    + ((stack1 = alias2(alias1(depth0, "line", {"start":{"line":224,"column":2},"end":{"line":224,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"69":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " ("
    + ((stack1 = container.lambda(container.strict(depth0, "own", {"start":{"line":222,"column":23},"end":{"line":222,"column":26}} ), depth0)) != null ? stack1 : "")
    + ")";
},"70":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- Issues: "
    + ((stack1 = container.lambda(container.strict(depth0, "tended", {"start":{"line":233,"column":12},"end":{"line":233,"column":18}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"71":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "- Issues: to open "
    + ((stack1 = alias2(alias1(depth0, "opened", {"start":{"line":235,"column":20},"end":{"line":235,"column":26}} ), depth0)) != null ? stack1 : "")
    + ", to update 0, to reopen 0. Clusters left as they are: "
    + ((stack1 = alias2(alias1(depth0, "left", {"start":{"line":235,"column":85},"end":{"line":235,"column":89}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"72":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- Priorities changed: "
    + ((stack1 = container.lambda(container.strict(depth0, "escalations", {"start":{"line":238,"column":24},"end":{"line":238,"column":35}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"73":function(container,depth0,helpers,partials,data) {
    return "- Escalations: none; priorities are compared with earlier runs, and none is known.\n";
},"74":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- Cross-references: "
    + ((stack1 = container.lambda(container.strict(depth0, "crossReferences", {"start":{"line":243,"column":22},"end":{"line":243,"column":37}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"75":function(container,depth0,helpers,partials,data) {
    return "- Cross-references: none added.\n";
},"76":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"next"),{"name":"each","hash":{},"fn":container.program(77, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":251,"column":0},"end":{"line":253,"column":9}}})) != null ? stack1 : "");
},"77":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- [ ] "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"78":function(container,depth0,helpers,partials,data) {
    return "- [x] Nothing to do.\n";
},"79":function(container,depth0,helpers,partials,data) {
    return "Everything that was offered was read, and every step was carried out.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# Log Gardener worklog\n\n- **Window:** "
    + ((stack1 = alias2(alias1(depth0, "window", {"start":{"line":3,"column":16},"end":{"line":3,"column":22}} ), depth0)) != null ? stack1 : "")
    + "; entries seen: "
    + ((stack1 = alias2(alias1(depth0, "seen", {"start":{"line":3,"column":42},"end":{"line":3,"column":46}} ), depth0)) != null ? stack1 : "")
    + "\n- **Project:** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"projects"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":4,"column":15},"end":{"line":4,"column":65}}})) != null ? stack1 : "")
    + "; **services:** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"services"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":4,"column":81},"end":{"line":4,"column":134}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"moreServices"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":134},"end":{"line":4,"column":187}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"locations"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":187},"end":{"line":4,"column":238}}})) != null ? stack1 : "")
    + "\n- **Generated:** "
    + ((stack1 = alias2(alias1(depth0, "generated", {"start":{"line":5,"column":19},"end":{"line":5,"column":28}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"alerts"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"quietWindow"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(22, data, 0),"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":265,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  'pull-request': {"0":function(container,depth0,helpers,partials,data) {
    return "> [!WARNING]\n> The window was not provably seen as a whole. The worklog's first lines say why.\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Priority | Cluster | Issue |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"leadingResults"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(depth0, "priority", {"start":{"line":13,"column":4},"end":{"line":13,"column":12}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "nameAsCode", {"start":{"line":13,"column":19},"end":{"line":13,"column":29}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias2(alias1(depth0, "service", {"start":{"line":13,"column":35},"end":{"line":13,"column":42}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":44},"end":{"line":13,"column":79}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "number", {"start":{"line":13,"column":84},"end":{"line":13,"column":90}} ), depth0)) != null ? stack1 : "")
    + " "
    + ((stack1 = alias2(alias1(depth0, "action", {"start":{"line":13,"column":95},"end":{"line":13,"column":101}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ", "
    + ((stack1 = container.lambda(container.strict(depth0, "entries", {"start":{"line":13,"column":63},"end":{"line":13,"column":70}} ), depth0)) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "In the worklog alone: "
    + ((stack1 = container.lambda(container.strict(depth0, "furtherResults", {"start":{"line":18,"column":24},"end":{"line":18,"column":38}} ), depth0)) != null ? stack1 : "")
    + " further.\n\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = alias2(alias1(depth0, "window", {"start":{"line":24,"column":4},"end":{"line":24,"column":10}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"gaps"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":12},"end":{"line":24,"column":42}}})) != null ? stack1 : "")
    + ": entries "
    + ((stack1 = alias2(alias1(depth0, "entries", {"start":{"line":24,"column":54},"end":{"line":24,"column":61}} ), depth0)) != null ? stack1 : "")
    + ", clusters "
    + ((stack1 = alias2(alias1(depth0, "clusters", {"start":{"line":24,"column":76},"end":{"line":24,"column":84}} ), depth0)) != null ? stack1 : "")
    + ", of them P0 or P1 "
    + ((stack1 = alias2(alias1(depth0, "urgent", {"start":{"line":24,"column":107},"end":{"line":24,"column":113}} ), depth0)) != null ? stack1 : "")
    + "; issues: "
    + ((stack1 = alias2(alias1(depth0, "issues", {"start":{"line":24,"column":127},"end":{"line":24,"column":133}} ), depth0)) != null ? stack1 : "")
    + "; "
    + ((stack1 = alias2(alias1(depth0, "worklog", {"start":{"line":24,"column":139},"end":{"line":24,"column":146}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"commit"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":148},"end":{"line":24,"column":223}}})) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " ("
    + ((stack1 = container.lambda(container.strict(depth0, "gaps", {"start":{"line":24,"column":28},"end":{"line":24,"column":32}} ), depth0)) != null ? stack1 : "")
    + ")";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", commit `"
    + ((stack1 = container.lambda(container.strict(depth0, "commit", {"start":{"line":24,"column":174},"end":{"line":24,"column":180}} ), depth0)) != null ? stack1 : "")
    + "`"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"verified"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":183},"end":{"line":24,"column":216}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    return ", verified";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Not listed: "
    + ((stack1 = container.lambda(container.strict(depth0, "earlierRuns", {"start":{"line":28,"column":14},"end":{"line":28,"column":25}} ), depth0)) != null ? stack1 : "")
    + ".\n\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\nIssues touched: "
    + ((stack1 = container.lambda(container.strict(depth0, "touched", {"start":{"line":34,"column":18},"end":{"line":34,"column":25}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"furtherTouched"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":27},"end":{"line":34,"column":84}}})) != null ? stack1 : "")
    + ".\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " and "
    + ((stack1 = container.lambda(container.strict(depth0, "furtherTouched", {"start":{"line":34,"column":56},"end":{"line":34,"column":70}} ), depth0)) != null ? stack1 : "")
    + " more";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003C!-- log-gardener:begin -->\n"
    + ((stack1 = alias2(alias1(depth0, "headline", {"start":{"line":2,"column":2},"end":{"line":2,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias3,lookupProperty(depth0,"complete"),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":8,"column":11}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"leadingResults"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"furtherResults"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "")
    + "### Runs in this pull request\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"runs"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"earlierRuns"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "")
    + "In all: "
    + ((stack1 = alias2(alias1(depth0, "total", {"start":{"line":31,"column":10},"end":{"line":31,"column":15}} ), depth0)) != null ? stack1 : "")
    + ".\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"touched"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":35,"column":7}}})) != null ? stack1 : "")
    + "\nNothing here changes code. Merge it to keep the worklogs, or close it to drop them: the next run begins a new pull request either way. What stands outside of the two marks of this text stays.\n\u003C!-- log-gardener:end -->\n";
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
    var stack1;

  return "> [!WARNING]\n> The worklog did not arrive as a pull request, so that it follows here where there is room: "
    + ((stack1 = container.lambda(container.strict(depth0, "undelivered", {"start":{"line":15,"column":95},"end":{"line":15,"column":106}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "delivered", {"start":{"line":19,"column":2},"end":{"line":19,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "Issues: "
    + ((stack1 = container.lambda(container.strict(depth0, "tended", {"start":{"line":23,"column":10},"end":{"line":23,"column":16}} ), depth0)) != null ? stack1 : "")
    + ".\n\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Priority | Cluster | Issue |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"leadingResults"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"furtherResults"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":36,"column":7}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(depth0, "priority", {"start":{"line":30,"column":4},"end":{"line":30,"column":12}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "nameAsCode", {"start":{"line":30,"column":19},"end":{"line":30,"column":29}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias2(alias1(depth0, "service", {"start":{"line":30,"column":35},"end":{"line":30,"column":42}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":44},"end":{"line":30,"column":79}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "number", {"start":{"line":30,"column":84},"end":{"line":30,"column":90}} ), depth0)) != null ? stack1 : "")
    + " "
    + ((stack1 = alias2(alias1(depth0, "action", {"start":{"line":30,"column":95},"end":{"line":30,"column":101}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ", "
    + ((stack1 = container.lambda(container.strict(depth0, "entries", {"start":{"line":30,"column":63},"end":{"line":30,"column":70}} ), depth0)) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "In the worklog alone: "
    + ((stack1 = container.lambda(container.strict(depth0, "furtherResults", {"start":{"line":34,"column":24},"end":{"line":34,"column":38}} ), depth0)) != null ? stack1 : "")
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
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"undelivered"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"delivered"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":21,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"processed"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"leadingResults"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":37,"column":7}}})) != null ? stack1 : "")
    + "Window: "
    + ((stack1 = alias2(alias1(depth0, "window", {"start":{"line":38,"column":10},"end":{"line":38,"column":16}} ), depth0)) != null ? stack1 : "")
    + ". Entries read: "
    + ((stack1 = alias2(alias1(depth0, "entriesRead", {"start":{"line":38,"column":36},"end":{"line":38,"column":47}} ), depth0)) != null ? stack1 : "")
    + ", of these "
    + ((stack1 = alias2(alias1(depth0, "clustered", {"start":{"line":38,"column":62},"end":{"line":38,"column":71}} ), depth0)) != null ? stack1 : "")
    + " in clusters, "
    + ((stack1 = alias2(alias1(depth0, "ignored", {"start":{"line":38,"column":89},"end":{"line":38,"column":96}} ), depth0)) != null ? stack1 : "")
    + " only counted, "
    + ((stack1 = alias2(alias1(depth0, "duplicates", {"start":{"line":38,"column":115},"end":{"line":38,"column":125}} ), depth0)) != null ? stack1 : "")
    + " delivered again, "
    + ((stack1 = alias2(alias1(depth0, "unreadable", {"start":{"line":38,"column":147},"end":{"line":38,"column":157}} ), depth0)) != null ? stack1 : "")
    + " unreadable. Informational clusters: "
    + ((stack1 = alias2(alias1(depth0, "informationalCount", {"start":{"line":38,"column":198},"end":{"line":38,"column":216}} ), depth0)) != null ? stack1 : "")
    + ".\n";
},"useData":true},
};
