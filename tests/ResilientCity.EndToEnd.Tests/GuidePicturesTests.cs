using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests;

public sealed class GuidePicturesTests
{
    private const long LargestBytes = 400_000;

    [Fact]
    public void Picture_NamedInTheGuideOrAReadme_IsThereAndNoOtherIs() =>
        GuidePictures.Existing.Order(StringComparer.Ordinal).ShouldBe(GuidePictures.Named.Order(StringComparer.Ordinal), "run the browser tests with RENEW_PICTURES=1");

    [Fact]
    public void Picture_InTheGuide_IsSmall() =>
        GuidePictures.Existing.Where(name => new FileInfo(GuidePictures.PathOf(name)).Length > LargestBytes).ShouldBeEmpty();
}
