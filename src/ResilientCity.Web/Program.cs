using ResilientCity.Web.Auth;
using ResilientCity.Web.Hosting;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    // What the program ships with lies beside it, wherever it was started from.
    ContentRootPath = AppContext.BaseDirectory,
});
builder.AddWebFrame();
builder.AddApplication();
builder.AddSignIn();

var app = builder.Build();
await app.StartStoreAsync();
app.UseWebFrame();
await app.RunAsync();
