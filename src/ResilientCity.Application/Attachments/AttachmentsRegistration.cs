using Microsoft.Extensions.DependencyInjection;

namespace ResilientCity.Application.Attachments;

public static class AttachmentsRegistration
{
    public static IServiceCollection AddAttachments(this IServiceCollection services) => services
        .AddSingleton<ContentFolder>()
        .AddSingleton<OpenAttachment>()
        .AddSingleton<StoreAttachment>()
        .AddSingleton<SweepAttachments>();
}
