using System.Reflection;
using System.Text.RegularExpressions;
using NetArchTest.Rules;
using ResilientCity.Application.Data;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Tests.Architecture;

/// <summary>Holds the table of docs/architecture.md: who may use whom.</summary>
public sealed partial class LayerTests
{
    private static readonly Assembly Domain = typeof(CaseFile).Assembly;
    private static readonly Assembly Application = typeof(CaseStore).Assembly;

    [Fact]
    public void Domain_References_NothingButTheBaseClassLibrary() =>
        Domain.GetReferencedAssemblies().Select(name => name.Name!).ShouldAllBe(name => name.StartsWith("System", StringComparison.Ordinal) || name == "netstandard");

    [Fact]
    public void Domain_Project_HasNoPackageAndNoProjectReference() =>
        File.ReadAllText(Source("src/ResilientCity.Domain/ResilientCity.Domain.csproj")).ShouldNotContain("Reference Include");

    [Fact]
    public void Domain_Source_AsksNoClockAndNoCulture()
    {
        var found = Files("src/ResilientCity.Domain").Where(file => ClockOrCulture().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName);

        found.ShouldBeEmpty();
    }

    [Fact]
    public void Application_Source_TakesTheTimeFromItsClock()
    {
        var found = Files("src/ResilientCity.Application").Where(file => Clock().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName);

        found.ShouldBeEmpty();
    }

    [Fact]
    public void Application_Types_KnowNoBlazorAndNoHttp() =>
        Types.InAssembly(Application).ShouldNot()
            .HaveDependencyOnAny("Microsoft.AspNetCore.Components", "Microsoft.AspNetCore.Http", "MudBlazor", "ResilientCity.Web")
            .GetResult().FailingTypeNames.ShouldBeNull();

    [Fact]
    public void Application_DbContexts_AreAllInternal() =>
        Application.GetExportedTypes().ShouldNotContain(type => typeof(Microsoft.EntityFrameworkCore.DbContext).IsAssignableFrom(type));

    /// <summary>Beside the store's own construction nothing that Web can name shows a type of EF, OpenXML or PdfPig.</summary>
    [Fact]
    public void Application_PublicNames_ShowNoTypeOfTheDatabaseOrOfDocuments()
    {
        var shown = from type in Application.GetExportedTypes()
                    where !typeof(Microsoft.EntityFrameworkCore.Migrations.Migration).IsAssignableFrom(type)
                    from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                    from used in method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)
                    where used.FullName is { } name && (name.Contains("EntityFrameworkCore", StringComparison.Ordinal) || name.Contains("OpenXml", StringComparison.Ordinal) || name.Contains("UglyToad", StringComparison.Ordinal))
                    select $"{type.Name}.{method.Name}";

        shown.ShouldBeEmpty();
    }

    [Fact]
    public void Web_Source_NamesNoDatabaseAndNoDocumentPackage()
    {
        var found = Files("src/ResilientCity.Web").Where(file => DatabaseOrDocuments().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName);

        found.ShouldBeEmpty();
        File.ReadAllText(Source("src/ResilientCity.Web/ResilientCity.Web.csproj")).ShouldNotContain("EntityFrameworkCore");
    }

    /// <summary>What several slices need together is composed through the domain in one transaction, never by one use case calling another.</summary>
    [Fact]
    public void UseCases_Constructors_TakeNoUseCaseOfAnotherSlice()
    {
        var useCases = Application.GetTypes().Where(type => type.GetMethod("ExecuteAsync") is not null).ToHashSet();

        var crossing = from useCase in useCases
                       from parameter in useCase.GetConstructors().SelectMany(constructor => constructor.GetParameters())
                       where useCases.Contains(parameter.ParameterType) && parameter.ParameterType.Namespace != useCase.Namespace
                       select $"{useCase.FullName} takes {parameter.ParameterType.FullName}";

        crossing.ShouldBeEmpty();
    }

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?(Now|Today)|TimeProvider|CultureInfo\.Current|\.ToLocalTime\(")]
    private static partial Regex ClockOrCulture();

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?(Now|Today)|TimeProvider\.System")]
    private static partial Regex Clock();

    [GeneratedRegex(@"EntityFrameworkCore|DocumentFormat\.OpenXml|UglyToad|Microsoft\.Data\.Sqlite|DbContext")]
    private static partial Regex DatabaseOrDocuments();

    private static IEnumerable<string> Files(string folder) =>
        new[] { "*.cs", "*.razor" }.SelectMany(pattern => Directory.EnumerateFiles(Source(folder), pattern, SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string Source(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ResilientCity.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The repository's root was not found above the test's folder.");
        }

        return Path.Combine(folder.FullName, relative);
    }
}
