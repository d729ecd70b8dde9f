using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>The annex of a case is final where the case is published, and nowhere else.</summary>
public sealed class CaseFinalityTests
{
    private const string Lead = CaseSteps.Lead;
    private const string Second = CaseSteps.Second;

    /// <summary>The decision that came with a pack says who moderated; of the case nobody has judged.</summary>
    [TestCase("annex")]
    [TestCase("case annex")]
    public void Annex_OfACaseThatNobodyJudged_IsADraft(string command)
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.AtAnalysis(folder);
        Sui(0, "case", "place", file, "--rung", "2", "--why", "Seen.", "--as", Lead);
        string[] annex = [.. command.Split(' '), file, "--as", Lead, "--out"];
        var printed = Sui(0, [.. annex, folder.File("a.json")]).Problems;
        Assert.That(printed, Does.Contain("SUI7237").And.Contain("SUI7213").And.Contain("SUI7215").And.Contain("SUI5201"));
        var json = File.ReadAllText(folder.File("a.json"));
        Assert.That(json, Does.Contain("\"draft\": true").And.Not.Contain("deputy chief inspector").And.Not.Contain("I would have said Good"));
        Assert.That(Sui(1, [.. annex, folder.File("b.json"), "--require-final", "--reviewed", "names"]).Problems, Does.Contain("SUI7237").And.Contain("a final one was asked for"));
        Assert.That(File.Exists(folder.File("b.json")), Is.False);
        Assert.That(Sui(1, "publish-check", file, "--as", Lead).Output, Does.Contain("SUI7213").And.Contain("SUI7215"));
    }

    [Test]
    public void Annex_WithAnUnansweredComment_IsADraft_UntilTheCaseIsPublished()
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.AtFactualAccuracy(folder);
        Sui(0, "case", "comment", file, "--from", "provider", "--role", "Head of service", "--text", "We met in March, too.", "--as", Second);
        var printed = Sui(0, "annex", file, "--out", folder.File("a.json")).Problems;
        Assert.That(printed, Does.Contain("SUI7237").And.Contain("SUI7217").And.Not.Contain("SUI7213").And.Not.Contain("SUI7215"));
        Assert.That(Draft(folder.File("a.json")), Is.True);
        Assert.That(File.ReadAllText(folder.File("a.json")), Does.Contain("Draft: the case has not been published."));

        Sui(0, "case", "answer", file, "1", "--not-changed", "--text", "The minutes do not say so.", "--as", Lead);
        Sui(0, "case", "review", file, "masks", "--why", "Looked at.", "--as", Lead);
        Sui(0, "case", "review", file, "requests", "--why", "Looked at.", "--as", Lead);
        Sui(0, "annex", file, "--out", folder.File("b.json"));
        Assert.That(Draft(folder.File("b.json")), Is.True, "answered, and not published");
        CaseSteps.Fire(file, "publish", Lead);
        Assert.That(Sui(0, "annex", file, "--out", folder.File("c.json")).Problems, Does.Not.Contain("SUI7237"));
        Assert.That(Draft(folder.File("c.json")), Is.False);
        Sui(0, "annex", "verify", folder.File("c.json"), "--case", file);
    }

    /// <summary>What was taken out since is in no annex that was published.</summary>
    [Test]
    public void Annex_OfAPublishedCase_ThatWasChangedSince_IsADraft()
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.Published(folder);
        Sui(0, "case", "purge", file, "--before", "2030-01-01", "--kind", "proposals", "--why", "Old.", "--as", Lead);
        Assert.That(Sui(0, "annex", file, "--out", folder.File("purged.json")).Problems, Does.Contain("SUI7237"));
        Assert.That(Draft(folder.File("purged.json")), Is.True);
        Sui(0, "case", "fire", file, "reopen", "--why", "Something came.", "--as", Lead);
        Assert.That(Sui(0, "annex", file, "--out", folder.File("opened.json")).Problems, Does.Contain("SUI7237"));
        Assert.That(Draft(folder.File("opened.json")), Is.True);
    }

    /// <summary>Whoever moderated, and judged in a copy that was merged since, is no second person.</summary>
    [Test]
    public void Merged_WithACopyInWhichTheModeratorJudged_IsNamedEverywhere()
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.AtAnalysis(folder);
        CaseSteps.Fire(file, "begin-judgement", Lead);
        var (copy, merged) = (folder.File("copy.sui"), folder.File("merged.sui"));
        File.Copy(file, copy);
        foreach (var (name, by) in new[] { (file, Lead), (copy, Second) })
        {
            Sui(0, "case", "place", name, "--rung", "2", "--why", "Seen.", "--as", by);
            Sui(0, "case", "judge", name, "--rating", "requires improvement", "--rung", "2", "--lived-experience", "yes", "--why", "Of one piece.", "--as", by);
        }

        CaseSteps.Fire(file, "submit-judgement", Lead);
        Sui(0, "case", "place", file, "--rung", "2", "--why", "Seen.", "--as", Second);
        Sui(0, "case", "moderate", file, "--agree", "--why", "It bears it.", "--as", Second);
        CaseSteps.Fire(file, "finish-moderation", Second);
        Sui(0, "case", "review", file, "masks", "--why", "Looked at.", "--as", Lead);
        Sui(0, "case", "review", file, "requests", "--why", "Looked at.", "--as", Lead);
        CaseSteps.Fire(file, "publish", Lead);
        Assert.That(Sui(0, "case", "status", file).Problems, Does.Not.Contain("SUI7237"));
        Assert.That(Sui(0, "case", "merge", file, copy, "--out", merged, "--decisions", "first", "--as", Lead).Problems, Does.Contain("SUI7237"));
        Assert.That(Sui(0, "case", "status", merged).Problems, Does.Contain("SUI7237").And.Contain("sui case fire FILE reopen"));
        Assert.That(Sui(0, "case", "status", merged, "--json").Output, Does.Contain("SUI7237"));
        var missing = Sui(1, "publish-check", merged, "--as", Lead).Output;
        Assert.That(missing, Does.Contain("SUI7237").And.Contain("sui case fire FILE reopen"));
    }

    /// <summary>An annex that was published says of itself nothing of what became of the case.</summary>
    [Test]
    public void Annex_ThatWasSuperseded_IsVerifiedWithAWarning()
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.Published(folder);
        var annex = folder.File("a.json");
        Sui(0, "annex", file, "--out", annex);
        Assert.That(Sui(0, "annex", "verify", annex, "--case", file).Problems, Does.Not.Contain("SUI7319"));
        Assert.That(LastLine(), Is.EqualTo("The file is, byte for byte, what the case published."));
        var reopened = Sui(0, "case", "fire", file, "reopen", "--why", "Something came.", "--as", Lead, "--json").Json().GetProperty("lastEntry").GetInt64();
        Assert.That(Sui(0, "annex", "verify", annex, "--case", file).Problems, Does.Contain("SUI7319").And.Contain($"reopened since by entry {reopened}"));
        Assert.That(LastLine(), Is.EqualTo("The file is, byte for byte, what the case published once, and is not what stands now (SUI7319)."));
        var json = Sui(0, "annex", "verify", annex, "--case", file, "--json").Json();
        Assert.That((json.GetProperty("verifies").GetBoolean(), json.GetProperty("superseded").GetBoolean()), Is.EqualTo((true, true)));
        Assert.That(json.GetProperty("problems").EnumerateArray().Select(one => (one.GetProperty("code").GetString(), one.GetProperty("severity").GetString())), Does.Contain(("SUI7319", "Warning")));
        var withdrawn = Sui(0, "case", "fire", file, "withdraw", "--why", "No more.", "--as", Lead, "--json").Json().GetProperty("lastEntry").GetInt64();
        Assert.That(Sui(0, "annex", "verify", annex, "--case", file).Problems, Does.Contain($"withdrawn since by entry {withdrawn}"));

        string LastLine() => Sui(0, "annex", "verify", annex, "--case", file).Output.TrimEnd().Split('\n')[^1].TrimEnd();
    }

    private static bool Draft(string annex)
    {
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllText(annex));
        return json.RootElement.GetProperty("draft").GetBoolean();
    }

    private static Ran Sui(int code, params string[] arguments) => Shell.Exits(code, arguments);
}
