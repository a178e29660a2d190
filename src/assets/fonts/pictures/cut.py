"""Cuts the typefaces of the preview pictures, and writes down their metrics. Run once; see README.md."""

import hashlib
import json
import sys
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

LATIN = "".join(map(chr, range(0x20, 0x7F))) + "\u00a0–—…‘’“”¶§·«»©°×"
ACCENTED = "āīūĀĪŪḥṣṭḍẓḤṢṬḌẒʿʾʻʼéèáóíúöüäçñšžčćışğŞéÉÖÜâêîôûàåøæłąęōēẕẖḏṯ"
CYRILLIC = "".join(map(chr, range(0x400, 0x460))) + "ҒғҚқҲҳҶҷӢӣӮӯҮүҢңӨөҺһЎў"
ARABIC = "".join(map(chr, (0x20, 0xA0, 0x60C, *range(0x621, 0x63B), *range(0x640, 0x653), 0x670))) + "ٱٹپڀځڂڅچڈډړڑژښکگڭڼںھہۀۂۃۍېیےۓټۇ\u200c"


def cut(source: Path, text: str, axes: dict[str, float], features: list[str]) -> TTFont:
    """A static font with the glyphs of `text` at one point of the design space."""
    font = TTFont(source)
    options = subset.Options(hinting=False, layout_features=features, name_IDs=[0, 1, 2, 13, 14], drop_tables=["vhea", "vmtx", "gasp", "STAT", "DSIG"])
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=text)
    subsetter.subset(font)
    return instancer.instantiateVariableFont(font, axes, inplace=True)


def join(parts: list[TTFont], folder: Path) -> TTFont:
    """One font from the parts that a typeface is published in."""
    paths = [folder / f".part{number}.ttf" for number in range(len(parts))]
    for part, path in zip(parts, paths):
        part.flavor = None
        part.save(path)
    joined = merge.Merger().merge([str(path) for path in paths])
    for path in paths:
        path.unlink()
    return joined


def name(font: TTFont, family: str) -> None:
    """Every face is a family of its own, so that none can stand in for another."""
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in (0, 13, 14)]
    for number, text in {1: family, 2: "Regular", 4: family, 6: family.replace(" ", "")}.items():
        names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = 400
    # No date of making: the same cut gives the same bytes.
    font["head"].modified = font["head"].created = 0
    font.recalcTimestamp = False


def respace(font: TTFont) -> None:
    """The letters for ʿayn, hamza and their kin have the width of an en, or none at all: fit for running text."""
    names = font.getBestCmap()
    for letter, (advance, bearing) in {"ʿ": (236, 44), "ʾ": (236, 62), "ʻ": (236, 56), "ʼ": (216, 50)}.items():
        glyph = names.get(ord(letter))
        if glyph is None:
            continue
        shift = bearing - font["hmtx"][glyph][1]
        outline = font["glyf"][glyph]
        if outline.isComposite():
            for component in outline.components:
                component.x += shift
        else:
            outline.coordinates.translate((shift, 0))
        outline.recalcBounds(font["glyf"])
        font["hmtx"][glyph] = (advance, bearing)


def measure(font: TTFont) -> dict:
    """Advances of characters and ligatures, and kerning, as a shaper would apply them."""
    cmap, widths = font.getBestCmap(), font["hmtx"]
    glyphs = {chr(code): glyph for code, glyph in sorted(cmap.items())}
    characters = {glyph: character for character, glyph in glyphs.items()}
    ligatures = {}
    for lookup in font["GSUB"].table.LookupList.Lookup if "GSUB" in font else []:
        for table in lookup.SubTable if lookup.LookupType == 4 else []:
            for first, members in table.ligatures.items():
                for ligature in members:
                    ligatures["".join(characters[g] for g in (first, *ligature.Component))] = ligature.LigGlyph
    sorts = {**glyphs, **ligatures}
    rows: list[list[int]] = []
    left: dict[str, int] = {}
    for sort, glyph in sorts.items():
        row = [kern(font, glyph, other) for other in sorts.values()]
        if any(row):
            left[sort] = rows.index(row) if row in rows else len(rows)
            rows += [] if row in rows else [row]
    columns: list[tuple[int, ...]] = []
    right: dict[str, int] = {}
    for sort, column in zip(sorts, zip(*rows)):
        if any(column):
            right[sort] = columns.index(column) if column in columns else len(columns)
            columns += [] if column in columns else [column]
    return {
        "unitsPerEm": font["head"].unitsPerEm,
        "advances": {sort: widths[glyph][0] for sort, glyph in sorts.items()},
        "ligatures": sorted(ligatures, key=lambda sort: (-len(sort), sort)),
        "kerning": {"left": left, "right": right, "values": [list(row) for row in zip(*columns)]},
    }


def kern(font: TTFont, first: str, second: str) -> int:
    total = 0
    for lookup in font["GPOS"].table.LookupList.Lookup if "GPOS" in font else []:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType != 2 or first not in table.Coverage.glyphs:
                continue
            if table.Format == 1:
                pairs = table.PairSet[table.Coverage.glyphs.index(first)].PairValueRecord
                value = next((pair.Value1 for pair in pairs if pair.SecondGlyph == second), None)
                if not any(pair.SecondGlyph == second for pair in pairs):
                    continue
            else:
                classes = table.ClassDef1.classDefs.get(first, 0), table.ClassDef2.classDefs.get(second, 0)
                value = table.Class1Record[classes[0]].Class2Record[classes[1]].Value1
            total += getattr(value, "XAdvance", 0) if value else 0
            break
    return total


def main(literata: Path, naskh: Path, out: Path) -> None:
    def part(subset_name: str, text: str, axes: dict[str, float], features: list[str]) -> TTFont:
        return cut(literata / f"literata-{subset_name}-standard-normal.woff2", text, axes, features)

    text, display = {"opsz": 22, "wght": 400}, {"opsz": 36, "wght": 560}
    faces = {
        "text": join([
            part("latin", LATIN + ACCENTED, text, ["kern", "liga"]),
            part("latin-ext", ACCENTED, text, []),
            part("cyrillic", CYRILLIC, text, ["kern"]),
            part("cyrillic-ext", CYRILLIC, text, []),
        ], out),
        "display": join([part("latin", LATIN + ACCENTED, display, ["kern", "liga"]), part("latin-ext", ACCENTED, display, [])], out),
        "arabic": cut(naskh / "noto-naskh-arabic-arabic-wght-normal.woff2", ARABIC, {"wght": 400}, ["*"]),
    }
    measures = {}
    for face, font in faces.items():
        name(font, f"Picture {face}")
        respace(font)
        font.flavor = None
        path = out / f"{face}.ttf"
        font.save(path, reorderTables=True)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        saved = TTFont(path)
        measures[face] = {"sha256": digest, **(measure(saved) if face != "arabic" else advances(saved))}
        print(path.name, path.stat().st_size, len(saved.getBestCmap()))
    (out / "metrics.json").write_text(json.dumps(measures, ensure_ascii=False, separators=(",", ":")) + "\n")


def advances(font: TTFont) -> dict:
    """Of a script that joins its letters, only which letters there are, and how wide they are by themselves."""
    widths = {chr(code): font["hmtx"][glyph][0] for code, glyph in sorted(font.getBestCmap().items())}
    kerning = {"left": {}, "right": {}, "values": []}
    return {"unitsPerEm": font["head"].unitsPerEm, "advances": widths, "ligatures": [], "kerning": kerning}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
