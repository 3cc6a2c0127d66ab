#!/usr/bin/env python3
"""Makes the letter fonts in this folder from the open fonts they derive from. Run once; the results are kept.

usage: make.py FOLDER_WITH_SOURCES UNIHAN_OTHER_MAPPINGS.txt
needs: fonttools, brotli. Sources: FandolFang-Regular.otf, NotoSerifCJK-Bold.ttc, NotoSerifCJK-Regular.ttc,
       NotoSansCJK-Medium.ttc, LXGWWenKai-Regular.ttf
"""
import io
import sys
from pathlib import Path

import brotli
from fontTools.misc.transform import Transform
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

SIMPLIFIED = 2  # the collection's member for mainland forms
CURVE_ERROR = 2.0  # of 1000 units: 0.01 mm in print
STRETCHED = {0x2014}  # two of them must touch


def common_characters(unihan):
    """GB 2312 and the 8,105 characters of the general standard (通用规范汉字表)."""
    found = set()
    for first in range(0xA1, 0xF8):
        for second in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes([first, second]).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    for line in unihan.read_text("utf-8").splitlines():
        fields = line.split("\t")
        if len(fields) > 2 and fields[1] == "kTGH":
            found.add(int(fields[0][2:], 16))
    return found | set(range(0x20, 0x7F)) | set(range(0xC0, 0x180)) | {0x2013, 0x2014, 0x2015, 0x2022, 0x2026, 0xA0, 0xA7, 0xB0, 0xB1, 0xB7, 0xD7, 0xF7, 0x2030, 0x2103, 0x3013}


def is_narrow(code):
    return 0x20 <= code <= 0x7E or code == 0xA0 or (0xC0 <= code <= 0x24F and code not in (0xD7, 0xF7))


def fitted(code, width, target):
    """Into its cell: stretched, squeezed where too wide, else centred."""
    if width == target or width == 0:
        return Transform()
    if width > target or code in STRETCHED:
        return Transform(target / width, 0, 0, 1, 0, 0)
    return Transform(1, 0, 0, 1, (target - width) / 2, 0)


def draw(drawn, name, pen):
    """Without the contours that are only a point."""
    recorded = DecomposingRecordingPen(drawn)
    drawn[name].draw(recorded)
    contour = []
    for step in recorded.value:
        contour.append(step)
        if step[0] in ("closePath", "endPath"):
            if len(contour) > 2:
                for operator, operands in contour:
                    getattr(pen, operator)(*operands)
            contour = []


def make(source, number, codes, family, licence, credit, out):
    font = TTFont(source, fontNumber=number, lazy=True, recalcTimestamp=False)
    codes = {code for code in codes if code in font.getBestCmap()}
    options = Options()
    options.layout_features = []
    options.hinting = options.name_legacy = False
    options.notdef_outline = True
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "GSUB", "GPOS", "GDEF", "DSIG", "gasp", "meta", "kern"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)

    by_name = {}
    for code, name in sorted(font.getBestCmap().items()):
        by_name.setdefault(name, code)
    glyphs, metrics, drawn = {}, {}, font.getGlyphSet()
    for name in font.getGlyphOrder():
        code, width = by_name.get(name), font["hmtx"][name][0]
        target = width if code is None else 500 if is_narrow(code) else 1000
        pen = TTGlyphPen(None)
        outline = Cu2QuPen(pen, CURVE_ERROR, reverse_direction="glyf" not in font)
        draw(drawn, name, TransformPen(outline, fitted(code, width, target)))
        glyphs[name], metrics[name] = pen.glyph(), target

    order = font.getGlyphOrder()
    for tag in [tag for tag in font.keys() if tag not in ("GlyphOrder", "head", "hhea", "hmtx", "maxp", "cmap", "OS/2", "name", "post")]:
        del font[tag]
    font.setGlyphOrder(order)
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, glyphs
    for glyph in glyphs.values():
        glyph.recalcBounds(font["glyf"])  # the bearing must be the outline's own, or viewers shift it
    font["hmtx"].metrics = {name: (metrics[name], getattr(glyphs[name], "xMin", 0) if glyphs[name].numberOfContours else 0) for name in order}
    maxp = font["maxp"] = newTable("maxp")
    maxp.tableVersion, maxp.numGlyphs = 0x00010000, len(order)
    for field in ("maxZones",):
        setattr(maxp, field, 1)
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements", "maxSizeOfInstructions",
                  "maxComponentElements", "maxComponentDepth", "maxPoints", "maxContours", "maxCompositePoints", "maxCompositeContours"):
        setattr(maxp, field, 0)
    font["post"].formatType = 3.0
    font.sfntVersion = "\x00\x01\x00\x00"
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = 880, -120, 0
    font["OS/2"].sTypoAscender, font["OS/2"].sTypoDescender, font["OS/2"].sTypoLineGap = 880, -120, 0
    font["OS/2"].usWinAscent, font["OS/2"].usWinDescent = 880, 120
    font["head"].created = font["head"].modified = 0
    name = font["name"]
    name.names = []
    for index, text in ((0, credit), (1, family), (2, "Regular"), (3, family), (4, family), (6, family.replace(" ", "")), (13, licence)):
        name.setName(text, index, 3, 1, 0x409)

    data = io.BytesIO()
    font.save(data, reorderTables=True)
    packed = brotli.compress(data.getvalue(), quality=11, lgwin=24)
    out.write_bytes(packed)
    print(out.name, len(order), "glyphs", len(data.getvalue()), "->", len(packed), flush=True)


def main():
    sources, out = Path(sys.argv[1]), Path(__file__).parent
    common = common_characters(Path(sys.argv[2]))
    quotes = {0x2018, 0x2019, 0x201C, 0x201D}
    ofl = "SIL Open Font License 1.1"
    noto = "Derived from Noto CJK, (c) 2014-2022 Adobe"
    wanted = sys.argv[3:]
    fang = TTFont(sources / "FandolFang-Regular.otf")
    fang_codes = set(fang.getBestCmap())
    rest = set(range(0x3400, 0x4DC0)) | set(range(0x4E00, 0xA000)) | set(range(0x20000, 0x32000)) | set(range(0xF900, 0xFB00))
    jobs = [
        ("FandolFang-Regular.otf", 0, fang_codes, "RC Letter FangSong", "GPL 3 with font exception", "Derived from FandolFang, (c) 2012-2013 the Fandol team", "fangsong"),
        ("NotoSerifCJK-Bold.ttc", SIMPLIFIED, common, "RC Letter BiaoSong", ofl, noto, "biaosong"),
        ("NotoSansCJK-Medium.ttc", SIMPLIFIED, common, "RC Letter Hei", ofl, noto, "hei"),
        ("LXGWWenKai-Regular.ttf", 0, common - quotes, "RC Letter Kai", ofl, "Derived from a font of the Klee family, (c) 2020 The Klee Project Authors, (c) 2021-2023 its authors", "kai"),
        ("NotoSerifCJK-Regular.ttc", SIMPLIFIED, (common | rest) - (fang_codes & set(range(0x3400, 0x32000))), "RC Letter Song", ofl, noto, "song"),
    ]
    for source, number, codes, family, licence, credit, name in jobs:
        if not wanted or name in wanted:
            make(sources / source, number, codes, family, licence, credit, out / f"{name}.ttf.br")


main()
