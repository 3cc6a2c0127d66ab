using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Tests.Replies;

public sealed class SaveSectionTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task SaveSection_LongText_IsStoredWithoutAnEvent()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (one, section) = await DraftAsync(fixture);
        var events = await one.EventCountAsync();
        var text = string.Concat(Enumerable.Repeat("韧性城市建设。", 4_300));

        var saved = await one.SaveAsync(section.Id, text, section.Version, one.City.Officer);

        saved.Value.Version.ShouldBe(section.Version + 1);
        var stored = (await one.ReadAsync()).Round.Draft;
        stored.Sections[0].Text.ShouldBe(text);
        stored.Sections[0].SavedBy.ShouldBe("承办人乙");
        (await one.EventCountAsync()).ShouldBe(events);
    }

    [Fact]
    public async Task SaveSection_SameCommandTwice_SavesOnce()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (one, section) = await DraftAsync(fixture);
        var command = Guid.NewGuid();

        var first = await one.SaveAsync(section.Id, "甲", section.Version, one.City.Officer, command);
        var second = await one.SaveAsync(section.Id, "甲", section.Version, one.City.Officer, command);

        second.Value.ShouldBe(first.Value);
        (await one.ReadAsync()).Round.Draft.Sections[0].Version.ShouldBe(section.Version + 1);
    }

    [Fact]
    public async Task SaveSection_AnotherSavedFirst_KeepsBothTextsAndSaysWho()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (one, section) = await DraftAsync(fixture);
        await one.SaveAsync(section.Id, "对方写的", section.Version, one.City.Officer);

        var mine = await one.SaveAsync(section.Id, "我写的", section.Version, one.City.Liaison);

        var conflict = mine.Value.Conflict.ShouldNotBeNull();
        conflict.ShouldBe(new SectionConflict("承办人乙", fixture.Clock.GetUtcNow().UtcDateTime, "对方写的", section.Version + 1));
        (await one.ReadAsync()).Round.Draft.Sections[0].Text.ShouldBe("对方写的");
        var editor = await fixture.Use<ReadReplyEditor>().ExecuteAsync(one.Id, one.City.Liaison, Ct);
        editor.Value.Sections[0].Losing.ShouldNotBeNull().Text.ShouldBe("我写的");
        (await fixture.Use<ReadReplyEditor>().ExecuteAsync(one.Id, one.City.Officer, Ct)).Value.Sections[0].Losing.ShouldBeNull();
    }

    [Fact]
    public async Task SaveSection_LosingTextSavedAfterAll_IsNoLongerKeptBeside()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (one, section) = await DraftAsync(fixture);
        await one.SaveAsync(section.Id, "对方写的", section.Version, one.City.Officer);
        await one.SaveAsync(section.Id, "我写的", section.Version, one.City.Liaison);

        (await one.SaveAsync(section.Id, "我写的", section.Version + 1, one.City.Liaison)).Value.Conflict.ShouldBeNull();

        await using var db = fixture.Fresh();
        (await db.LosingTexts.AnyAsync(Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task SaveSection_OverTheLimit_SaysTheLimitAndChangesNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (one, section) = await DraftAsync(fixture);

        var outcome = await one.SaveAsync(section.Id, new string('字', 100_001), section.Version, one.City.Officer);

        outcome.Refusal.ShouldBe(new TextTooLong("SectionText", 100_001, 100_000));
        (await one.ReadAsync()).Round.Draft.Sections[0].Text.ShouldBeEmpty();
    }

    [Fact]
    public async Task SaveSection_ControlCharacters_AreRemoved()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (one, section) = await DraftAsync(fixture);

        await one.SaveAsync(section.Id, "一\u0000段\r\n二\u0007段\uD83D", section.Version, one.City.Officer);

        (await one.ReadAsync()).Round.Draft.Sections[0].Text.ShouldBe("一段\n二段");
    }

    [Fact]
    public async Task SaveSection_AuthorChanges_KeepsTheFormerAuthorsVersionAndMovesNoPage()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (one, section) = await DraftAsync(fixture);
        await one.SaveAsync(section.Id, "乙写的", section.Version, one.City.Officer);
        var before = await one.ReadAsync();

        await one.SaveAsync(section.Id, "甲改的", section.Version + 1, one.City.Liaison);

        var after = await one.ReadAsync();
        var kept = after.Round.Versions.ShouldHaveSingleItem();
        (kept.Cause, kept.KeptBy).ShouldBe((VersionCause.AuthorChanged, "承办人乙"));
        LetterJson.Read(kept.DocumentJson).Sections[0].Paragraphs.ShouldBe(["乙写的"]);
        after.Version.ShouldBe(before.Version);
        after.EventCount.ShouldBe(before.EventCount + 1);
    }

    [Fact]
    public async Task SaveSection_ByOthers_IsRefusedAndWritesNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (one, section) = await DraftAsync(fixture);
        var city = one.City;

        foreach (var actor in new[] { city.Reviewer, city.Head, city.CoLiaison, city.Committee, city.Government, city.LeadDelegate, city.Administrator })
        {
            (await one.SaveAsync(section.Id, "不该写进来", section.Version, actor)).Refusal.ShouldBeOfType<NotPermitted>();
        }

        (await one.SaveAsync(section.Id, "不该写进来", section.Version, city.StrangerLiaison)).Refusal.ShouldBeOfType<NotFound>();
        (await one.ReadAsync()).Round.Draft.Sections[0].Text.ShouldBeEmpty();
    }

    [Fact]
    public async Task KeepIdleVersions_AfterTenMinutesStill_KeepsOneVersionOfTheLastAuthor()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (one, section) = await DraftAsync(fixture);
        await one.SaveAsync(section.Id, "乙写的", section.Version, one.City.Officer);

        (await fixture.Use<KeepIdleVersions>().ExecuteAsync(Ct)).ShouldBe(0);
        fixture.Clock.Advance(TimeSpan.FromMinutes(10));
        (await fixture.Use<KeepIdleVersions>().ExecuteAsync(Ct)).ShouldBe(1);
        (await fixture.Use<KeepIdleVersions>().ExecuteAsync(Ct)).ShouldBe(0);

        var kept = (await one.ReadAsync()).Round.Versions.ShouldHaveSingleItem();
        (kept.Cause, kept.KeptBy).ShouldBe((VersionCause.Idle, "承办人乙"));
    }

    [Fact]
    public async Task RemoveSection_WithText_KeepsAVersionWithItFirst()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var (one, section) = await DraftAsync(fixture);
        await one.SaveAsync(section.Id, "要删的话", section.Version, one.City.Officer);

        (await fixture.Use<RemoveSection>().ExecuteAsync(new RemoveSectionRequest(one.Draft(), section.Id), one.City.Officer, Ct)).ShouldBeDone();

        var round = (await one.ReadAsync()).Round;
        round.Draft.Sections.ShouldBeEmpty();
        LetterJson.Read(round.Versions.ShouldHaveSingleItem().DocumentJson).Sections[0].Paragraphs.ShouldBe(["要删的话"]);
    }

    private static async Task<(TestCase Case, DraftSection Section)> DraftAsync(StoreFixture fixture)
    {
        var one = await TestCase.InHandlingAsync(fixture);
        (await fixture.Use<AddSection>().ExecuteAsync(new AddSectionRequest(one.Draft(), "第一部分"), one.City.Officer, Ct)).ShouldBeDone();
        return (one, (await one.ReadAsync()).Round.Draft.Sections.Single());
    }
}
