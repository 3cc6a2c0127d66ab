using ResilientCity.Application.Import;
using ResilientCity.Application.Verification;
using ResilientCity.Web.Verification;

namespace ResilientCity.Web.Tests.Verification;

public sealed class VerificationWordsTests
{
    [Fact]
    public void Answers_All_HaveATitleAndASentence()
    {
        foreach (var result in Enum.GetValues<VerificationAnswer>().Select(answer => new VerificationResult(answer)))
        {
            VerificationWords.TitleOf(result).ShouldNotBeEmpty();
            VerificationWords.SentenceOf(result, isOfFile: false).ShouldNotBeEmpty();
            VerificationWords.SentenceOf(result, isOfFile: true).ShouldNotBeEmpty();
        }

        foreach (var fault in Enum.GetValues<LetterFileFault>())
        {
            VerificationWords.SentenceOf(new VerificationResult(VerificationAnswer.Unreadable, Fault: fault), isOfFile: true).ShouldNotBeEmpty();
        }
    }
}
