using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>A reply to an organisation and an opinion to an agency look alike: what the letter gives tells them apart.</summary>
public sealed class KindOfLetterTests
{
    [Theory]
    [InlineData("民盟白石市委员会：", "贵单位提出的《关于支持小微企业的提案》（第0123号）收悉。结合市教育局的会办意见，现答复如下：", LetterKind.Reply)]
    [InlineData("九三学社白石市委：", "你单位提出的《关于支持小微企业的提案》收悉。我局认真研究并吸收市教育局协办意见，现答复如下：", LetterKind.Reply)]
    [InlineData("北门街道办事处：", "你单位提出的《关于支持小微企业的提案》收悉。根据市教育局会办意见，现将有关情况说明如下：", LetterKind.Reply)]
    [InlineData("市商会办公室：", "关于支持小微企业的提案，我局认真研究，综合了市教育局会办意见，现说明如下：", LetterKind.Reply)]
    [InlineData("市教育局：", "贵局转来的《关于支持小微企业的提案》（第0123号）收悉。现提出如下会办意见：", LetterKind.Opinion)]
    [InlineData("市教育局：", "贵局主办的《关于支持小微企业的提案》（第0123号）收悉。现将会办意见答复如下：", LetterKind.Opinion)]
    [InlineData("市教育局：", "贵局主办的《关于支持小微企业的提案》（第0123号）收悉。经研究，现函复如下，供贵局答复时参考：", LetterKind.Opinion)]
    [InlineData("市教育局：", "贵局转来的《关于支持小微企业的提案》收悉，我局意见如下：", LetterKind.Opinion)]
    [InlineData("市政府督查室：", "贵室转来的《关于支持小微企业的提案》收悉，现答复如下：", LetterKind.Reply)]
    public void Kind_OfALetterToAnOrganisation_IsToldByWhatItGives(string salutation, string opening, LetterKind expected) =>
        LetterWith.Read(LetterWith.Title.Replace("建议", "提案", StringComparison.Ordinal), opening, salutation).Kind.ShouldBe(expected);

    [Fact]
    public void Kind_TitleNamesAnOpinion_IsAnOpinionEvenToADelegate() =>
        LetterWith.Read("关于市政协六届三次会议第98号提案会办意见的复函", "您提出的《关于支持小微企业的提案》（第98号）收悉。该提案由市教育局主办，我局会办。现函告如下：", "王小川委员：").Kind.ShouldBe(LetterKind.Opinion);
}
