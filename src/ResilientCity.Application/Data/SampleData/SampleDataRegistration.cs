using Microsoft.Extensions.DependencyInjection;

namespace ResilientCity.Application.Data.SampleData;

public static class SampleDataRegistration
{
    public static IServiceCollection AddSampleData(this IServiceCollection services) => services.AddScoped<LoadSampleData>();
}
