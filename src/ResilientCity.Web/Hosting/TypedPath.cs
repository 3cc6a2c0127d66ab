namespace ResilientCity.Web.Hosting;

/// <summary>Paths as a person types them count from where he typed: <c>dotnet run --project</c> starts the program in the project's own folder.</summary>
public static class TypedPath
{
    public static string Full(string path) => Path.GetFullPath(path, TypedIn);

    private static string TypedIn =>
        Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } shell && Directory.Exists(shell) ? shell : Environment.CurrentDirectory;
}
