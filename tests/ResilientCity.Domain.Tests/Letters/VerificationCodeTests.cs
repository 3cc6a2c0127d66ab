using ResilientCity.Domain.Letters;

namespace ResilientCity.Domain.Tests.Letters;

public sealed class VerificationCodeTests
{
    private static readonly VerificationCode Code = VerificationCode.Of([3, 1, 28, 5, 9, 2, 6, 20, 14, 8, 17]);

    [Fact]
    public void Code_Alphabet_HasNoCharacterThatIsMistakenForAnother()
    {
        VerificationCode.Alphabet.Distinct().Count().ShouldBe(29);
        VerificationCode.Alphabet.ShouldNotContain(one => "01ILOSU".Contains(one, StringComparison.Ordinal));
    }

    [Fact]
    public void Code_Printed_IsThreeGroupsOfFour()
    {
        Code.ToString().ShouldMatch("^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$");
        Code.ToString().Replace("-", "", StringComparison.Ordinal).ShouldBe(Code.Plain);
        VerificationCode.Parse(Code.ToString()).ShouldBe(Code);
    }

    [Fact]
    public void Code_TypedAnyhow_IsTheSame()
    {
        var shown = Code.ToString();
        string[] typed =
        [
            Code.Plain,
            shown.ToLowerInvariant(),
            "  " + string.Join(' ', Code.Plain.ToCharArray()) + "\t",
            string.Concat(shown.Select(one => one == '-' ? '－' : (char)(one + 0xFEE0))),
            string.Concat(shown.ToLowerInvariant().Select(one => one == '-' ? '　' : (char)(one + 0xFEE0))),
            shown.Replace('-', '—'),
            shown.Replace('5', 'S').Replace('V', 'u'),
        ];

        typed.ShouldAllBe(one => VerificationCode.Parse(one) == Code);
    }

    [Fact]
    public void Code_OneCharacterWrong_IsAlwaysFound()
    {
        for (var i = 0; i < VerificationCode.Length; i++)
        {
            foreach (var other in VerificationCode.Alphabet.Where(one => one != Code.Plain[i]))
            {
                VerificationCode.Parse(Code.Plain[..i] + other + Code.Plain[(i + 1)..]).ShouldBeNull();
            }
        }
    }

    [Fact]
    public void Code_TwoCharactersExchanged_IsAlwaysFound()
    {
        for (var i = 0; i < VerificationCode.Length; i++)
        {
            for (var j = i + 1; j < VerificationCode.Length; j++)
            {
                var exchanged = Code.Plain.ToCharArray();
                (exchanged[i], exchanged[j]) = (exchanged[j], exchanged[i]);
                if (exchanged[i] != exchanged[j])
                {
                    VerificationCode.Parse(new string(exchanged)).ShouldBeNull();
                }
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("----")]
    [InlineData("2345")]
    [InlineData("0000-0000-0000")]
    [InlineData("核验码核验码核验码核验码")]
    [InlineData("%00%0a<script>")]
    public void Code_WhatIsNone_IsNone(string? typed)
    {
        VerificationCode.Parse(typed).ShouldBeNull();
        VerificationCode.Parse(Code.Plain + "2").ShouldBeNull();
        VerificationCode.Parse(new string(' ', 100_000) + Code.Plain).ShouldBeNull();
    }

    [Fact]
    public void Code_OfAnyDraws_ReadsBack()
    {
        var draws = new Random(20260302);
        for (var i = 0; i < 500; i++)
        {
            var code = VerificationCode.Of([.. Enumerable.Range(0, VerificationCode.Drawn).Select(_ => draws.Next(VerificationCode.Alphabet.Length))]);
            VerificationCode.Parse(code.ToString()).ShouldBe(code);
        }
    }
}
