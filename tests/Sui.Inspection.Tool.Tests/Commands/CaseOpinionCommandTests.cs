using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>What several people hold of a case, its evidence and the round of comments, from the command line.</summary>
public sealed class CaseOpinionCommandTests
{
    private const string Lead = "Lead inspector/A. Rees";
    private const string Second = "Inspector/B. Owen";

    private static string Middling => Path.Combine(Repository.Root, "examples", "packs", "synthetic-middling");

    /// <summary>What was computed is kept from whoever has not placed, by every command that shows it.</summary>
    [TestCase("assess")]
    [TestCase("explain")]
    [TestCase("annex")]
    [TestCase("case diff")]
    public void Result_BeforePlacing_IsHidden(string command)
    {
        using var folder = new TemporaryFolder();
        var file = AtJudgement(folder);
        string[] line = command switch
        {
            "annex" => [command, file, "--out", folder.File("annex.md")],
            "case diff" => ["case", "diff", file, file],
            "explain" => [command, file, "--criterion", "C1"],
            _ => [command, file],
        };
        Assert.That(Sui(1, line).Problems, Does.Contain("SUI7221"));
        Assert.That(Sui(1, [.. line, "--as", Lead]).Problems, Does.Contain("SUI7221"));
        Assert.That(Sui(0, "case", "opinions", file, "--as", Lead).Output, Does.StartWith("0 people placed the provider so far."));
        Sui(0, "case", "place", file, "--rung", "2", "--why", "Seen.", "--as", Lead);
        Assert.That(Sui(1, line).Problems, Does.Contain("SUI7221"), "nobody said who looks");
        Sui(0, [.. line, "--as", "Somebody/a. rees"]);
    }

    /// <summary>An earlier copy is shown to whoever placed in the later one: placing in the copy would be a case of its own. A copy that went on by itself is not.</summary>
    [Test]
    public void Diff_WithAnEarlierCopy_IsShownToWhoeverPlacedSince()
    {
        using var folder = new TemporaryFolder();
        var file = AtJudgement(folder);
        var (earlier, apart) = (folder.File("earlier.sui"), folder.File("apart.sui"));
        File.Copy(file, earlier);
        File.Copy(file, apart);
        Sui(0, "case", "place", file, "--rung", "2", "--why", "Seen.", "--as", Lead);
        Sui(0, "case", "place", apart, "--rung", "1", "--why", "Seen.", "--as", Second);
        foreach (var (before, after) in new[] { (earlier, file), (file, earlier) })
        {
            Assert.That(Sui(0, "case", "diff", before, after, "--as", Lead).Output, Is.EqualTo("Nothing differs in meaning.\n"));
            Assert.That(Sui(1, "case", "diff", before, after, "--as", Second).Problems, Does.Contain("SUI7221"));
        }

        // What the evidence differs in is nobody's secret.
        var blind = Sui(1, "case", "diff", apart, file, "--as", Lead);
        Assert.That((blind.Output, blind.Problems), Is.EqualTo(("The evidence does not differ; what was computed of it is not shown.\n", blind.Problems)));
        Assert.That(blind.Problems, Does.Contain("SUI7221"));
        Sui(0, "case", "fire", apart, "reopen", "--why", "More came.", "--as", Second);
        Sui(1, "case", "add", apart, "absences", "--set", "id=n1", "--set", "criterion=P4", "--as", Second);
        Sui(0, "case", "withdraw", apart, "findings.csv/f01", "--why", "A slip.", "--as", Second);
        var differs = Sui(1, "case", "diff", file, apart, "--as", Lead, "--json").Json();
        Assert.That(differs.TryGetProperty("criteria", out _) || differs.TryGetProperty("outcome", out _), Is.False);
        Assert.That(differs.GetProperty("evidence").EnumerateArray().Select(change => change.GetProperty("id").GetString()), Does.Contain("f01"));
    }

    /// <summary>Where nobody can place, what leads there is said; and that the evidence changed since, to whoever placed before.</summary>
    [Test]
    public void Opinions_AfterReopening_SayWhatToDo()
    {
        using var folder = new TemporaryFolder();
        var file = AtJudgement(folder);
        Sui(0, "case", "place", file, "--rung", "2", "--why", "Seen.", "--as", Lead);
        Sui(0, "case", "fire", file, "reopen", "--why", "More came.", "--as", Lead);
        Sui(1, "case", "add", file, "absences", "--set", "id=n1", "--set", "criterion=P4", "--as", Lead);
        string Text(string by) => string.Join(' ', Sui(0, "case", "opinions", file, "--as", by).Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        const string Way = "In the state Gathering nobody can place yet. Fire close-gathering (sui case fire FILE close-gathering --as ROLE/NAME). Then place: sui case place FILE.";
        Assert.That(Text(Lead), Is.EqualTo("1 person placed the provider so far, and the evidence changed since you did. What was computed and what others hold is shown once you have placed it anew, on the evidence as it is. " + Way));
        Assert.That(Text(Second), Is.EqualTo("1 person placed the provider so far. What was computed and what others hold is shown once you have placed it. " + Way));
        Assert.That(Sui(1, "case", "add", file, "absence", "--set", "id=n2", "--as", Lead).Problems, Does.Contain("SUI7012").And.Contain("absences.csv, activities.csv").And.Contain("with or without .csv"));
    }

    /// <summary>Two people with like names: a third person says so, and the status shows it.</summary>
    [Test]
    public void People_WithLikeNames_AreToldApart()
    {
        using var folder = new TemporaryFolder();
        var file = AtJudgement(folder);
        Assert.That(Sui(0, "case", "people", file).Output.TrimEnd(), Is.EqualTo("Led or judged, and cannot moderate: A. Rees"));
        string[] says = ["case", "people", file, "--distinct", "Lead inspector/A. Rees", "Anne Rees", "--why", "I work with both."];
        Assert.That(Sui(2, says).Problems, Does.Contain("--as"));
        Assert.That(Sui(1, [.. says, "--as", Lead]).Problems, Does.Contain("SUI7246"));
        foreach (var spelled in (string[])["A. Ree5", "\u0410. R\u0435es", "R3es, Ms A"])
        {
            Assert.That(Sui(1, "case", "people", file, "--distinct", "A. Rees", spelled, "--why", "I work with both.", "--as", "Head of inspection/C. Lewis").Problems, Does.Contain("SUI7247"));
        }

        Sui(0, [.. says, "--as", "Head of inspection/C. Lewis"]);
        Assert.That(Sui(0, "case", "status", file).Output, Does.Contain("Two people, says Head of inspection/C. Lewis (entry ").And.Contain("): A. Rees and Anne Rees. I work with both."));
        var one = Sui(0, "case", "people", file, "--json").Json().GetProperty("apart")[0];
        Assert.That((one.GetProperty("other").GetString(), one.GetProperty("counts").GetBoolean()), Is.EqualTo(("Anne Rees", true)));
    }

    /// <summary>What was done, newest first; the rows of a pack are one act.</summary>
    [Test]
    public void Journal_SaysWhoDidWhat_AndWhy()
    {
        using var folder = new TemporaryFolder();
        var file = AtJudgement(folder);
        Sui(0, "case", "retention", file, "--keep", "quotes=800", "--why", "As the notice says.", "--as", Lead);
        var lines = Sui(0, "case", "journal", file, "--count", "2").Output.TrimEnd().Split('\n');
        Assert.That(lines, Has.Length.EqualTo(2));
        Assert.That(lines[0], Does.Contain("retention.set").And.EndsWith($"{Lead}: As the notice says."));
        Assert.That(lines[1], Does.Contain("workflow.fired begin-judgement").Or.Contain("review.recorded errors"));
        var acts = Sui(0, "case", "journal", file, "--before", "10", "--json").Json().GetProperty("acts");
        Assert.That((acts[0].GetProperty("first").GetInt64(), acts[0].GetProperty("last").GetInt64(), acts[0].GetProperty("kind").GetString()), Is.EqualTo((3L, 9L, "item.added")));
        Assert.That(Sui(2, "case", "journal", file, "--count", "0").Problems, Does.Contain("--count takes a whole number"));

        // A reason that says too much is erased by the number of its entry, and once.
        string[] erase = ["case", "erase", file, "--reason-of", lines[0].Split(' ')[0], "--why", "It named somebody.", "--as", Lead];
        Sui(0, erase);
        Assert.That(Sui(0, "case", "journal", file).Output, Does.Contain($"{Lead}: [erased]").And.Contain("It named somebody.").And.Not.Contain("As the notice says."));
        Assert.That(Sui(1, erase).Problems, Does.Contain("SUI7013"));
        Assert.That(Sui(1, "case", "erase", file, "--reason-of", "99999", "--why", "It named somebody.", "--as", Lead).Problems, Does.Contain("SUI7012"));
        Assert.That(Sui(2, "case", "erase", file, "--why", "It named somebody.", "--as", Lead).Problems, Does.Contain("Give an item, or --reason-of."));
        Assert.That(Sui(2, [.. erase, "findings.csv/f01"]).Problems, Does.Contain("not both"));
        Sui(0, "case", "verify", file);
    }

    [Test]
    public void Opinions_SideBySide_ShowWhoHoldsWhat()
    {
        using var folder = new TemporaryFolder();
        var file = AtJudgement(folder);
        Sui(0, "case", "place", file, "--rung", "1", "--perspective", "lived-experience", "--why", "Nobody asked us.", "--as", "Peer researcher/PR-4");
        Sui(0, "case", "place", file, "--rung", "2", "--rating", "good", "--why", "Seen.", "--as", Lead);
        Sui(0, "case", "judge", file, "--confirm", "--lived-experience", "yes", "--why", "Of one piece.", "--as", Lead);
        Sui(0, "case", "dissent", file, "--text", "The council decides nothing.", "--as", "Peer researcher/PR-4");
        var shown = Sui(0, "case", "opinions", file, "--as", Lead).Output;
        Assert.That(shown, Does.Contain("Peer researcher/PR-4, blind").And.Contain("Confirmed by Lead inspector/A. Rees")
            .And.Contain("2 people placed blind: 0 of 1 pair on the same rung, 1 on neighbouring rungs; from 1 to 2.")
            .And.Contain("Dissent of Peer researcher/PR-4: The council decides nothing."));
        var json = Sui(0, "case", "opinions", file, "--as", Lead, "--json").Json();
        Assert.That(json.GetProperty("placements").EnumerateArray().Select(one => one.GetProperty("rung").GetInt32()), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(Sui(0, "annex", file, "--as", Lead, "--out", folder.File("a.md"), "--format", "md", "--part", "annex").Output, Is.Not.Empty);
        Assert.That(File.ReadAllText(folder.File("a.md")), Does.Contain("Peer researcher: The council decides nothing."));
    }

    /// <summary>The sheet goes out as CSV, comes back filled in, is recorded once, and each comment is answered before the case is published.</summary>
    [Test]
    public void Factcheck_OutAndBack_RecordsCommentsOnce()
    {
        using var folder = new TemporaryFolder();
        var file = AtFactualAccuracy(folder);
        Sui(0, "case", "factcheck", "export", file, "--out", folder.File("comments.csv"));
        var lines = File.ReadAllLines(folder.File("comments.csv"));
        Assert.That(lines[0], Does.EndWith("Item,Section,What the draft says,Your comment,Our answer"));
        var at = Array.FindIndex(lines, line => line.EndsWith(",,", StringComparison.Ordinal));
        lines[at] = lines[at][..^2] + ",\"We met in March, too.\",";
        File.WriteAllLines(folder.File("back.csv"), lines);
        var strayed = (string[])lines.Clone();
        strayed[at] = strayed[at].Replace(",\"We met in March, too.\",", ",,We do not agree.", StringComparison.Ordinal);
        File.WriteAllLines(folder.File("strayed.csv"), strayed);
        var misplaced = Sui(1, "case", "factcheck", "import", file, folder.File("strayed.csv"), "--from", "provider", "--role", "Head of service", "--as", Second).Problems;
        Assert.That(misplaced, Does.Contain("SUI7236").And.Not.Contain("We do not agree"));
        string[] back = ["case", "factcheck", "import", file, folder.File("back.csv"), "--from", "provider", "--role", "Head of service", "--as", Second];
        Assert.That(Sui(0, back).Output, Does.StartWith("1 comment read: 1 recorded, 0 recorded before."));
        Assert.That(Sui(0, back).Output, Does.StartWith("1 comment read: 0 recorded, 1 recorded before."));
        Assert.That(Sui(1, "case", "fire", file, "publish", "--as", Lead).Problems, Does.Contain("SUI7217"));
        Sui(0, "case", "answer", file, "1", "--not-changed", "--text", "The minutes do not say so.", "--as", Lead);
        Assert.That(Sui(0, "case", "comments", file).Output, Does.Contain("Answer (not changed, Lead inspector/A. Rees").And.Contain("The minutes do not say so."));
        Sui(0, "case", "factcheck", "export", file, "--out", folder.File("answered.xlsx"));
        Sui(0, "case", "factcheck", "export", file, "--out", folder.File("answered.csv"), "--lang", "cy");
        Assert.That(File.ReadAllText(folder.File("answered.csv")), Does.Contain("We met in March, too.").And.Contain("The minutes do not say so.").And.Contain("Eich sylw"));
    }

    /// <summary>A workbook reads back as the CSV does.</summary>
    [Test]
    public void Factcheck_Workbook_ReadsBack()
    {
        using var folder = new TemporaryFolder();
        var file = AtFactualAccuracy(folder);
        Assert.That(
            Sui(1, "case", "comment", file, "--from", "council", "--role", "Chair", "--about", "C99", "--text", "We agree", "--as", Second).Problems, Does.Contain("SUI7235"));
        Sui(0, "case", "comment", file, "--from", "council", "--role", "Chair", "--about", "summary.1", "--text", "=We agree", "--as", Second);
        Sui(0, "case", "factcheck", "export", file, "--for", "council", "--out", folder.File("comments.xlsx"));
        Assert.That(
            Sui(0, "case", "factcheck", "import", file, folder.File("comments.xlsx"), "--from", "council", "--role", "Chair", "--as", Second).Output,
            Does.StartWith("1 comment read: 0 recorded, 1 recorded before."));
    }

    [Test]
    public void Factcheck_OfAnotherCaseOrNoSheet_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var file = AtFactualAccuracy(folder);
        string[] from = ["--from", "provider", "--role", "Head", "--as", Second];
        File.WriteAllText(folder.File("other.csv"), "Item,What the draft says,Your comment\nwhy.999,,Wrong\ncase,sui-case/other/0,\n");
        var refused = Sui(1, ["case", "factcheck", "import", file, folder.File("other.csv"), .. from]).Problems;
        Assert.That(refused, Does.Contain("SUI7232").And.Contain("SUI7233").And.Not.Contain("Wrong"));
        File.WriteAllText(folder.File("none.csv"), "a,b\n1,2\n");
        Assert.That(Sui(1, ["case", "factcheck", "import", file, folder.File("none.csv"), .. from]).Problems, Does.Contain("SUI7231"));
        Assert.That(Sui(0, "case", "comments", file).Output, Does.StartWith("Nobody has commented."));
    }

    [Test]
    public void Evidence_AddedReplacedWithdrawnAndErased_ByTheNamesThatPeopleUse()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("eastmere.sui");
        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead);
        Assert.That(Sui(0, "case", "items", file).Output, Does.Contain("proposals.csv"));
        Assert.That(Sui(0, "case", "items", file, "--table", "proposals.csv").Output, Does.Contain("r07"));
        Sui(0, "case", "add", file, "proposals.csv/r07", "--replace", "--set", "summary=Open on Saturdays", "--why", "A slip.", "--as", Second);
        Assert.That(Sui(1, "case", "withdraw", file, "proposals.csv/none", "gone.jpg", "--why", "A slip.", "--as", Second).Problems, Does.Contain("SUI7012").And.Contain("2 errors"));
        Sui(0, "case", "withdraw", file, "proposals.csv/r01", "--why", "Of another provider.", "--as", Second);
        Sui(0, "case", "erase", file, "quotes.csv/" + FirstId(file, "quotes.csv"), "--why", "Consent was withdrawn.", "--as", Second);
        File.WriteAllBytes(folder.File("photo.jpg"), [1, 2, 3]);
        Sui(0, "case", "attach", file, folder.File("photo.jpg"), "--as", Second);
        Sui(0, "case", "get", file, "photo.jpg", "--out", folder.File("back.jpg"));
        Assert.That(File.ReadAllBytes(folder.File("back.jpg")), Is.EqualTo(new byte[] { 1, 2, 3 }));
        Assert.That(Sui(0, "case", "status", file).Output, Does.Contain("2 withdrawn, 1 erased"));
        Assert.That(Sui(0, "case", "import", file, "--from", Middling, "--as", Lead).Output, Does.Contain("proposals.csv: 0 added, 1 held that the pack does not have (--replace withdraws them), 2 left out that were withdrawn before"));
        Sui(0, "case", "verify", file);
    }

    /// <summary>What was withdrawn goes altogether when it is old, and the case verifies still.</summary>
    [Test]
    public void Purge_OfACaseWithWithdrawnRows_Verifies()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("eastmere.sui");
        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead);
        File.WriteAllBytes(folder.File("photo.jpg"), [1, 2, 3]);
        Sui(0, "case", "attach", file, folder.File("photo.jpg"), "--as", Second);
        Sui(0, "case", "withdraw", file, "photo.jpg", "quotes.csv/" + FirstId(file, "quotes.csv"), "--why", "Of another provider.", "--as", Second);
        Sui(0, "case", "purge", file, "--before", "2030-01-01", "--as", Lead, "--why", "Old.");
        Sui(0, "case", "verify", file);
        Assert.That(Sui(0, "case", "status", file).Output, Does.Contain("0 withdrawn"));
    }

    /// <summary>What is published is relied on: the guards are not asked of a file that does not verify.</summary>
    [Test]
    public void Publish_OfACaseThatDoesNotVerify_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var file = AtFactualAccuracy(folder);
        var bytes = File.ReadAllBytes(file);
        var word = bytes.AsSpan().IndexOf("improvement log"u8);
        bytes[word] ^= 0x20;
        File.WriteAllBytes(file, bytes);
        Assert.That(Sui(1, "case", "fire", file, "publish", "--as", Lead).Problems, Does.Contain("SUI7105"));
    }

    /// <summary>A decision that came with a pack is on that pack: it is none of the case, and its dissent stands under no new judgement.</summary>
    [Test]
    public void Decision_OfThePack_IsNoneOfTheCase()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("eastmere.sui");
        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead, "--open-placements");
        Sui(0, "annex", file, "--out", folder.File("as-it-came.md"), "--format", "md", "--part", "annex");
        Assert.That(File.ReadAllText(folder.File("as-it-came.md")), Does.Contain("no inspector has decided"));
        Sui(0, "case", "withdraw", file, "findings.csv/" + FirstId(file, "findings.csv"), "--why", "Doubt.", "--as", Second);
        Assert.That(Sui(0, "annex", file, "--out", folder.File("changed.md"), "--format", "md", "--part", "annex").Problems, Does.Contain("SUI5201"));
        Sui(0, "case", "fire", file, "start-gathering", "--as", Lead);
        Sui(0, "case", "fire", file, "close-gathering", "--as", Lead);
        Sui(0, "case", "fire", file, "begin-judgement", "--as", Lead);
        Sui(0, "case", "judge", file, "--rung", "1", "--rating", "inadequate", "--lived-experience", "yes", "--why", "I think lower.", "--as", Lead);
        Sui(0, "annex", file, "--out", folder.File("judged.md"), "--format", "md", "--part", "annex");
        Assert.That(File.ReadAllText(folder.File("judged.md")), Does.Contain("Inadequate").And.Not.Contain("I would have said Good"));
    }

    [Test]
    public void Import_OfAnotherInspectionsPack_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("eastmere.sui");
        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead);
        Assert.That(
            Sui(1, "case", "import", file, "--from", Path.Combine(Repository.Root, "examples", "packs", "synthetic-strong"), "--as", Lead).Problems, Does.Contain("SUI7022"));
    }

    [Test]
    public void Attachment_WithdrawnAndAttachedAgain_GoesByItsName()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("eastmere.sui");
        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead);
        File.WriteAllBytes(folder.File("photo.jpg"), [1]);
        Sui(0, "case", "attach", file, folder.File("photo.jpg"), "--as", Second);
        Sui(0, "case", "withdraw", file, "photo.jpg", "--why", "Blurred.", "--as", Second);
        File.WriteAllBytes(folder.File("photo.jpg"), [2]);
        Sui(0, "case", "attach", file, folder.File("photo.jpg"), "--as", Second);
        Sui(0, "case", "get", file, "photo.jpg", "--out", folder.File("back.jpg"));
        Assert.That(File.ReadAllBytes(folder.File("back.jpg")), Is.EqualTo(new byte[] { 2 }));
        Assert.That(Sui(0, "case", "items", file).Output, Does.Match("photo.jpg\\s+withdrawn").And.Match("photo.jpg\\s+held"));
    }

    [Test]
    public void Proposal_StepByStep_ByTheTable()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("eastmere.sui");
        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead);
        var raised = Sui(0, "case", "proposals", file, "--json").Json().GetProperty("proposals").EnumerateArray()
            .First(one => one.GetProperty("state").GetString() == "Raised").GetProperty("id").GetString()!;
        Assert.That(Sui(1, "case", "proposal", file, raised, "decline", "--on", "2019-05-20", "--as", Lead).Problems, Does.Contain("SUI7219").And.Contain("SUI7226"));
        Assert.That(
            Sui(1, "case", "proposal", file, raised, "decline", "--on", "2199-05-20", "--answered-by", "manager", "--decider", "yes", "--reason", "No.", "--as", Lead).Problems,
            Does.Contain("SUI7241"));
        Sui(0, "case", "proposal", file, raised, "decline", "--on", "2019-05-20", "--answered-by", "operations manager", "--decider", "yes", "--reason", "The lease forbids it.", "--as", Lead);
        Sui(0, "case", "proposal", file, raised, "feed-back", "--on", "2019-05-27", "--as", Lead);
        Assert.That(Sui(0, "case", "proposals", file).Output, Does.Match(raised + @"\s+FedBack"));
    }

    private static string FirstId(string file, string table) => Sui(0, "case", "items", file, "--table", table, "--json").Json()
        .GetProperty("items").EnumerateArray().First(item => item.GetProperty("part").GetString() == "Row").GetProperty("id").GetString()!;

    private static string AtJudgement(TemporaryFolder folder) => CaseSteps.Once(folder, "opinions at judgement", own =>
    {
        var file = CaseSteps.AtAnalysis(own);
        Sui(0, "case", "fire", file, "begin-judgement", "--as", Lead);
        return file;
    });

    private static string AtFactualAccuracy(TemporaryFolder folder) => CaseSteps.Once(folder, "opinions at factual accuracy", own =>
    {
        var file = AtJudgement(own);
        Sui(0, "case", "place", file, "--rung", "2", "--why", "Seen.", "--as", Lead);
        Sui(0, "case", "judge", file, "--confirm", "--lived-experience", "yes", "--why", "Of one piece.", "--as", Lead);
        Sui(0, "case", "fire", file, "submit-judgement", "--as", Lead);
        Sui(0, "case", "place", file, "--rung", "2", "--why", "Seen.", "--as", Second);
        Sui(0, "case", "moderate", file, "--agree", "--why", "It bears it.", "--as", Second);
        Sui(0, "case", "fire", file, "finish-moderation", "--as", Second);
        return file;
    });

    private static Ran Sui(int code, params string[] arguments) => Shell.Exits(code, arguments);
}
