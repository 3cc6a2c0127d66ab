using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Verification;

/// <summary>Answers a verification code as somebody typed it, to anybody.</summary>
public sealed class VerifyCode(CaseStore store)
{
    public async Task<VerificationResult> ExecuteAsync(string typed, CancellationToken ct)
    {
        if (VerificationCode.Parse(typed) is not { } code)
        {
            return new(VerificationAnswer.Mistyped);
        }

        var read = await store.ReadAsync<VerificationResult>(
            KeptLetter.Public,
            async scope => await KeptLetter.ByCodeAsync(scope, code) is { } kept ? kept.Answer() : new VerificationResult(VerificationAnswer.Unknown),
            ct);
        return read.Value;
    }
}
