let node_path = require("node:path");
let node_fs = require("node:fs");
// src/text.ts
function oneLine(text) {
	return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => {
		if (character === "\n") return "\\n";
		if (character === "\r") return "\\r";
		if (character === "	") return "\\t";
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	});
}
function cut(text, limit) {
	if (text.length <= limit) return text;
	return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function linesOf(text) {
	return text.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "");
}
function looksLikeRegion(text) {
	return /^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(text);
}
function sizeText(bytes) {
	let value = bytes;
	let unit = "B";
	for (const larger of [
		"KiB",
		"MiB",
		"GiB",
		"TiB"
	]) {
		if (value < 1e3) break;
		value /= 1024;
		unit = larger;
	}
	return `${unit === "B" || value >= 100 ? Math.round(value) : value.toFixed(1)} ${unit}`;
}
function durationText(milliseconds) {
	const seconds = milliseconds / 1e3;
	if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
function countText(count, one, many) {
	return `${count} ${count === 1 ? one : many}`;
}
function mapTexts(object, change) {
	return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, typeof value === "string" ? change(value, name) : value]));
}
// src/failure.ts
const failureTypes = [
	"JobFailed",
	"ConfigurationError",
	"PermissionError",
	"RevisionOutOfSync",
	"RevisionUnavailable",
	"SystemUnavailable"
];
var Failure = class extends Error {
	name = "Failure";
	type;
	constructor(type, message, options) {
		super(message, options);
		this.type = type;
	}
};
// src/paths.ts
function isInside(path, folder) {
	const below = (0, node_path.relative)(folder, path);
	return below !== ".." && !below.startsWith(`..${node_path.sep}`) && !(0, node_path.isAbsolute)(below);
}
const allowedOutputPath = "output-artifacts takes a directory, a file or a glob inside the workspace";
function pathInWorkspace(artifact, path, workspace) {
	const full = (0, node_path.resolve)(workspace, path);
	const problem = path.includes("\0") ? "holds a NUL character" : isInside(full, workspace) ? void 0 : `leaves the workspace ${oneLine(workspace)}`;
	if (problem !== void 0) throw new Failure("ConfigurationError", `Output artifact ${oneLine(artifact)}: the path "${oneLine(path)}" ${problem}; ${allowedOutputPath}`);
	return (0, node_path.relative)(workspace, full).replaceAll(node_path.sep, "/") || ".";
}
const reservedOnWindows = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?: *\..*| *:.*| *)$/i;
const forbiddenOnWindows = /[<>:"|?*\\\u0000-\u001f]/;
function nameUnfitForWindows(path) {
	return path.replace(/^(?:[\\/]{2}[^\\/]+[\\/][^\\/]+|[a-z]:)/i, "").split(/[\\/]/).find((name) => reservedOnWindows.test(name) || forbiddenOnWindows.test(name) || /[. ]$/.test(name) && name !== "." && name !== "..");
}
function ignoresCase(folder) {
	const name = (0, node_path.basename)(folder);
	const other = name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
	const there = (0, node_fs.lstatSync)(folder, { throwIfNoEntry: false });
	const above = (0, node_path.dirname)(folder);
	if (there === void 0 || other === name) return above === folder ? ["win32", "darwin"].includes(process.platform) : ignoresCase(above);
	const twin = (0, node_fs.lstatSync)(`${above}${above.endsWith(node_path.sep) ? "" : node_path.sep}${other}`, { throwIfNoEntry: false });
	return twin?.ino === there.ino && twin.dev === there.dev;
}
Object.defineProperty(exports, "Failure", {
	enumerable: true,
	get: function() {
		return Failure;
	}
});
Object.defineProperty(exports, "allowedOutputPath", {
	enumerable: true,
	get: function() {
		return allowedOutputPath;
	}
});
Object.defineProperty(exports, "countText", {
	enumerable: true,
	get: function() {
		return countText;
	}
});
Object.defineProperty(exports, "cut", {
	enumerable: true,
	get: function() {
		return cut;
	}
});
Object.defineProperty(exports, "durationText", {
	enumerable: true,
	get: function() {
		return durationText;
	}
});
Object.defineProperty(exports, "failureTypes", {
	enumerable: true,
	get: function() {
		return failureTypes;
	}
});
Object.defineProperty(exports, "forbiddenOnWindows", {
	enumerable: true,
	get: function() {
		return forbiddenOnWindows;
	}
});
Object.defineProperty(exports, "ignoresCase", {
	enumerable: true,
	get: function() {
		return ignoresCase;
	}
});
Object.defineProperty(exports, "isInside", {
	enumerable: true,
	get: function() {
		return isInside;
	}
});
Object.defineProperty(exports, "linesOf", {
	enumerable: true,
	get: function() {
		return linesOf;
	}
});
Object.defineProperty(exports, "looksLikeRegion", {
	enumerable: true,
	get: function() {
		return looksLikeRegion;
	}
});
Object.defineProperty(exports, "mapTexts", {
	enumerable: true,
	get: function() {
		return mapTexts;
	}
});
Object.defineProperty(exports, "nameUnfitForWindows", {
	enumerable: true,
	get: function() {
		return nameUnfitForWindows;
	}
});
Object.defineProperty(exports, "oneLine", {
	enumerable: true,
	get: function() {
		return oneLine;
	}
});
Object.defineProperty(exports, "pathInWorkspace", {
	enumerable: true,
	get: function() {
		return pathInWorkspace;
	}
});
Object.defineProperty(exports, "reservedOnWindows", {
	enumerable: true,
	get: function() {
		return reservedOnWindows;
	}
});
Object.defineProperty(exports, "sizeText", {
	enumerable: true,
	get: function() {
		return sizeText;
	}
});
