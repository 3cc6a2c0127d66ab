using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Replies.Drafts;
using ResilientCity.Application.Replies.Finished;

namespace ResilientCity.Application.Replies;

public static class RepliesRegistration
{
    public static IServiceCollection AddReplies(this IServiceCollection services) => services
        .AddSingleton<AddSection>()
        .AddSingleton<ApproveStep>()
        .AddSingleton<CompareVersions>()
        .AddSingleton<DiscardLosingText>()
        .AddSingleton<KeepIdleVersions>()
        .AddSingleton<MoveSection>()
        .AddSingleton<NoteSheetLook>()
        .AddSingleton<NumberAndSeal>()
        .AddSingleton<ReadLetterPrint>()
        .AddSingleton<ExportLetterFile>()
        .AddSingleton<ExportJointLetters>()
        .AddSingleton<ExportCoHandlerCopies>()
        .AddSingleton<ExportOpinionLetter>()
        .AddSingleton<ReadReplyEditor>()
        .AddSingleton<ReadSignOffQueue>()
        .AddSingleton<ReadSignOffSheet>()
        .AddSingleton<ReadVersions>()
        .AddSingleton<RecallDraft>()
        .AddSingleton<RemoveSection>()
        .AddSingleton<RenameSection>()
        .AddSingleton<ReopenDraft>()
        .AddSingleton<ReturnReply>()
        .AddSingleton<SaveSection>()
        .AddSingleton<SetOwnWording>()
        .AddSingleton<SetReplyFacts>()
        .AddSingleton<SignOffReply>()
        .AddSingleton<SubmitForSignOff>()
        .AddSingleton<PreviewWordDraft>()
        .AddSingleton<TakeWordDraft>()
        .AddSingleton<AttachFinishedLetter>()
        .AddSingleton<DecideFinishedLetter>()
        .AddSingleton<ReadFinishedLetter>();
}
