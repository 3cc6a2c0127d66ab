using ResilientCity.Web.Hosting;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    // What the program ships with lies beside it, wherever it was started from.
    ContentRootPath = AppContext.BaseDirectory,
});
builder.AddWebFrame();

var app = builder.Build();
app.UseWebFrame();
await app.RunAsync();
