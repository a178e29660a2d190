"""Cuts Literata down to what the site sets. Run once; its output is committed. See README.md."""

import sys
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
POINTS = " \u00a0.,:;!?-–—…‘’“”'\"()[]/&·¶§"
SIGNS = "#%*+<=>@_|~$\\^`{}«»×−°©←→↑↓†"
ACCENTED = "āīūĀĪŪḥṣṭḍẓḤṢṬḌẒʿʾʻʼéèáóíúöüäçñšžčćışğŞéÉÖÜâêîôûàåøæłąęōēẕẖḏṯ"


def cut(source: Path, text: str, axes: dict[str, float], features: tuple[str, ...]) -> TTFont:
    """A static font with the glyphs of `text` at one point of the design space."""
    font = TTFont(source)
    options = subset.Options(hinting=False, layout_features=list(features), name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=text)
    subsetter.subset(font)
    return instancer.instantiateVariableFont(font, axes, inplace=True)


def respace(font: TTFont, widths: dict[str, tuple[int, int]]) -> None:
    """Gives spacing letters a bearing that suits running text: (advance, left side bearing)."""
    names = font.getBestCmap()
    for letter, (advance, bearing) in widths.items():
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


def write(font: TTFont, path: Path) -> None:
    font.flavor = "woff2"
    font.save(path)
    print(path.name, path.stat().st_size)


def main(files: Path, out: Path) -> None:
    roman, italic = files / "literata-latin-standard-normal.woff2", files / "literata-latin-standard-italic.woff2"
    extended = files / "literata-latin-ext-standard-normal.woff2"
    text, display = {"opsz": 14, "wght": 400}, {"opsz": 28, "wght": 560}
    write(cut(roman, LETTERS + POINTS + SIGNS, text, ("kern", "liga", "tnum")), out / "literata-text.woff2")
    write(cut(italic, LETTERS + POINTS, text, ("kern", "liga")), out / "literata-italic.woff2")
    write(cut(roman, LETTERS + POINTS, display, ("kern", "liga")), out / "literata-display.woff2")

    parts = []
    for number, source in enumerate((roman, extended)):
        known = TTFont(source).getBestCmap()
        letters = "".join(c for c in ACCENTED if ord(c) in known and (number == 1 or ord(c) not in TTFont(extended).getBestCmap()))
        part = cut(source, letters, text, ())
        part.save(out / f".part{number}.ttf")
        parts.append(out / f".part{number}.ttf")
    merged = merge.Merger().merge([str(part) for part in parts])
    for part in parts:
        part.unlink()
    # The letters for ʿayn, hamza and their kin have the width of an en in the original, or none at all.
    respace(merged, {"ʿ": (236, 44), "ʾ": (236, 62), "ʻ": (236, 56), "ʼ": (216, 50)})
    write(merged, out / "literata-accents.woff2")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
