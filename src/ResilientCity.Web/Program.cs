using ResilientCity.Web.Attachments;
using ResilientCity.Web.Auth;
using ResilientCity.Web.CommandLine;
using ResilientCity.Web.Feedback;
using ResilientCity.Web.Hosting;
using ResilientCity.Web.Notifications;
using ResilientCity.Web.Verification;

if (CommandProgram.IsCommand(args))
{
    return await CommandProgram.RunAsync(args);
}

var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = SampleStart.Arguments(args),
    // What the program ships with lies beside it, wherever it was started from.
    ContentRootPath = AppContext.BaseDirectory,
});
builder.AddWebFrame();
builder.AddApplication();
builder.AddSignIn();
builder.AddFeedbackPages();
builder.AddVerificationPage();
builder.AddNotices();

var app = builder.Build();
using var running = app.MarkRunning();
await app.StartStoreAsync();
await app.LoadSampleAsync();
await app.AnnounceWhenStartedAsync();
app.UseWebFrame();
await app.RunAsync();
return ExitCode.Done;
