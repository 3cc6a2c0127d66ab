namespace ResilientCity.Web.Attachments;

internal static class AttachmentServices
{
    public static void AddWebAttachments(this IServiceCollection services) => services.AddHostedService<AttachmentSweeper>();
}
