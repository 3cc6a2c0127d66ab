using ResilientCity.Application.Letters.Fonts;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Tests.Letters.Files;

public sealed class LetterFontsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void BareMachine_TakesTheBroughtFonts_AndSaysSo()
    {
        var fonts = new LetterFonts(new LetterFontSettings(Path.Combine(folder, "absent"), UseSystem: false));

        fonts.Choices.Select(choice => choice.Role).ShouldBe(Enum.GetValues<FontRole>());
        fonts.Choices.ShouldAllBe(choice => choice.IsStandIn && choice.Source == FontSource.Brought);
        fonts.Choices[0].ShouldBe(new FontChoice(FontRole.FangSong, "仿宋_GB2312", "FandolFang", FontSource.Brought));
    }

    [Fact]
    public void OfficeFont_ComesFirst_AndWhatItLacksComesFromTheOthers()
    {
        // A small font under the standard's name that has 城 only.
        var brought = BroughtFonts.For(FontRole.FangSong).Value;
        File.WriteAllBytes(Path.Combine(folder, "fang.ttf"), SmallFont.Named("仿宋_GB2312", brought, '城'));
        var fonts = new LetterFonts(new LetterFontSettings(folder, UseSystem: false));

        fonts.Choices[0].ShouldBe(new FontChoice(FontRole.FangSong, "仿宋_GB2312", "仿宋_GB2312", FontSource.Office));
        var chain = fonts.Chain(FontRole.FangSong);
        chain.Choose('城', 2)!.Value.Font.Name.ShouldBe("仿宋_GB2312");
        chain.Choose('市', 2)!.Value.Font.Name.ShouldBe("FandolFang");
        chain.Choose(0x4DAE, 2)!.Value.Font.Name.ShouldBe("Noto Serif CJK SC");
        chain.Choose(0x1F600, 2).ShouldBeNull();
    }

    [Fact]
    public void BrokenFile_IsPassedOver_AndTold()
    {
        File.WriteAllText(Path.Combine(folder, "仿宋.ttf"), "no font");
        File.WriteAllBytes(Path.Combine(folder, "empty.otf"), []);

        var fonts = new LetterFonts(new LetterFontSettings(folder, UseSystem: false));

        fonts.Choices[0].Source.ShouldBe(FontSource.Brought);
        fonts.Unused.Select(one => (one.FileName, one.Fault)).ShouldBe([("empty.otf", FontFault.Damaged), ("仿宋.ttf", FontFault.Damaged)], ignoreOrder: true);
    }

    [Theory]
    [InlineData(FontRole.FangSong)]
    [InlineData(FontRole.BiaoSong)]
    [InlineData(FontRole.Hei)]
    [InlineData(FontRole.Kai)]
    public void EveryTypeface_HasWhatLettersNeed(FontRole role)
    {
        var chain = new LetterFonts(new LetterFontSettings(null, UseSystem: false)).Chain(role);

        foreach (var one in "，。、；：？！（）《》〔〕“”‘’—…·％℃×0123456789ABCabc%.-/@喆堃珺䶮㛃")
        {
            var cells = one is >= ' ' and <= '~' ? 1 : 2;
            chain.Choose(one, cells)!.Value.Width.ShouldBe(cells * 500, 1, one.ToString());
        }
    }
}
