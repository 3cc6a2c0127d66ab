using System.Globalization;
using System.Reflection;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Tests.Localization;

public sealed class ProcessNamesTests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void ProcessNames_EveryValue_HasAName(string culture)
    {
        CultureInfo.CurrentUICulture = new CultureInfo(culture);
        var named = typeof(ProcessNames).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name == "Name").ToList();

        foreach (var method in named)
        {
            foreach (var value in Enum.GetValues(method.GetParameters()[0].ParameterType))
            {
                ((string?)method.Invoke(null, [value])).ShouldNotBeNullOrWhiteSpace($"{method.GetParameters()[0].ParameterType.Name}.{value}");
            }
        }

        named.Count.ShouldBeGreaterThan(8);
    }

    [Fact]
    public void RefusalText_NotPermitted_NamesActionAndStage()
    {
        CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");

        RefusalText.Of(new NotPermitted(CaseAction.Accept, CaseStage.Replied)).ShouldContain("签收");
    }

    [Fact]
    public void RefusalText_EveryRefusal_HasASentenceOfItsOwn()
    {
        CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");
        var kinds = new[] { typeof(Refusal).Assembly, typeof(Application.ApplicationRegistration).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(Refusal)) && !type.IsAbstract)
            .ToList();

        var unexplained = kinds.Where(kind => RefusalText.Of(Sample(kind)).Contains(kind.Name, StringComparison.Ordinal)).ToList();

        unexplained.ShouldBeEmpty();
    }

    private static Refusal Sample(Type kind) => (Refusal)Make(kind);

    private static object Make(Type kind)
    {
        var constructor = kind.GetConstructors().OrderByDescending(one => one.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => SampleOf(parameter.ParameterType))]);
    }

    private static object? SampleOf(Type type)
    {
        if (type == typeof(string))
        {
            return "x";
        }

        if (type.IsValueType)
        {
            return Activator.CreateInstance(type);
        }

        return type.IsGenericType ? Array.CreateInstance(type.GetGenericArguments()[0], 0) : Make(type);
    }
}
