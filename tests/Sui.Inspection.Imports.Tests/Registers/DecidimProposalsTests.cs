using System.Text;
using Sui.Inspection.Problems;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Imports.Tests.Registers;

/// <summary>
/// Proposals as Decidim exports them: the columns are those of its serializer of proposals (versions 0.27 to 0.31), values separated by
/// semicolons. All content is made up.
/// </summary>
internal sealed class DecidimProposalsTests
{
    private const string Header =
        "id;author/id;author/name;component/id;title/en;title/cy;title/machine_translations/cy;body/en;body/cy;state;state_published_at;reference;"
        + "answer/en;answer/cy;answered_at;votes;published_at;url;is_amend;withdrawn;withdrawn_at;created_at";

    private const string Accepted =
        "11;7;Someone;1;A <b>bench</b>;;;\"<p>At the &quot;door&quot;.</p><p>It rains.</p>\";;accepted;;R-11;<p>Ordered.</p>;;2019-03-10 09:00:00 UTC;12;"
        + "2019-02-01 10:00:00 UTC;http://x/11;false;false;;2019-01-30 08:00:00 UTC";

    [Test]
    public void Read_AcceptedProposal_HasWhatDecidimSaysAndNothingElse()
    {
        var read = Read(Accepted);

        Assert.That(read.Problems, Is.Empty);
        Assert.That(Rows(read).Single(), Is.EqualTo(
            "council-11,council,2019-02-01,,,Record,,\"A bench: At the \"\"door\"\". It rains.\",yes,Accepted,2019-03-10,yes,Ordered."));
    }

    [TestCase("accepted", "Accepted")]
    [TestCase("rejected", "Declined")]
    [TestCase("evaluating", "Pending")]
    [TestCase("not_answered", "Pending")]
    [TestCase("", "Pending")]
    public void Read_StateOfDecidim_HasOneMeaning(string state, string decision)
    {
        var row = Rows(Read(Proposal("12", state))).Single().Split(',');

        Assert.That(row[9], Is.EqualTo(decision));
        Assert.That((row[10], row[11], row[12]), Is.EqualTo(decision == "Pending" ? (string.Empty, string.Empty, string.Empty) : ("2019-03-10", "yes", "Words.")));
    }

    [TestCase("withdrawn", "", "", "", ProposalLeftOutReason.Withdrawn)]
    [TestCase("accepted", "", "true", "", ProposalLeftOutReason.Withdrawn)]
    [TestCase("", "", "", "2019-02-09 10:00:00 UTC", ProposalLeftOutReason.Withdrawn)]
    [TestCase("accepted", "true", "", "", ProposalLeftOutReason.Amendment)]
    public void Read_WhatIsNoProposalOfItsOwn_IsLeftOutAndNamed(string state, string amend, string withdrawn, string on, ProposalLeftOutReason reason)
    {
        var read = Read(Accepted, Proposal("12", state, amend, withdrawn, on));

        Assert.That((read.Succeeded, read.Read, Rows(read).Count), Is.EqualTo((true, 2, 1)));
        Assert.That(read.LeftOut.Select(one => (one.Reason, one.Rows.Single())), Is.EqualTo(new[] { (reason, 3) }));
    }

    [Test]
    public void Read_HiddenProposalAndRepeatedNumber_AreLeftOutAndNamed()
    {
        var read = Read(Header + ";hidden_at", Accepted + ";", Accepted + ";", Proposal("12", "accepted") + ";2019-02-09");

        Assert.That(
            read.LeftOut.Select(one => (one.Reason, one.Rows.Single())),
            Is.EqualTo(new[] { (ProposalLeftOutReason.Hidden, 4), (ProposalLeftOutReason.Repeat, 3) }));
    }

    [TestCase("=1+1", 1)]
    [TestCase("- bench", 1)]
    [TestCase("A bench", 0)]
    public void Read_TextLikeAFormula_StaysToTheLetterAndIsToldOf(string title, int formulas)
    {
        var read = Read(Accepted.Replace("A <b>bench</b>", title, StringComparison.Ordinal));

        Assert.That(Rows(read).Single(), Does.Contain($"{title}: At the"));
        Assert.That(read.Problems.Count(problem => problem.Code == "SUI6248"), Is.EqualTo(formulas));
    }

    [Test]
    public void Read_StateThatOperatorsAdded_NeedsAMeaning()
    {
        var unknown = Read(Proposal("12", "planned"));
        var known = Read(request => request with { States = [new(null, "Planned", "adapted")] }, Header, Proposal("12", "planned"));

        var problem = unknown.Problems.Single();
        Assert.That((problem.Code, problem.Severity, problem.Location.Row, problem.Location.Column), Is.EqualTo(("SUI6252", ProblemSeverity.Error, 2, "state")));
        Assert.That(known.Kept, Is.EqualTo(new Dictionary<ProposalDecision, int> { [ProposalDecision.Adapted] = 1 }));
    }

    [Test]
    public void Read_DecisionWithoutAWordOnWhoAnswers_IsAnError()
    {
        var answered = Read(request => request with { Decider = null }, Header, Accepted, Proposal("12", "evaluating"));
        var pending = Read(request => request with { Decider = null }, Header, Proposal("12", "evaluating"));

        Assert.That(answered.Problems.Single().Code, Is.EqualTo("SUI6253"));
        Assert.That(answered.Problems[0].Message, Does.StartWith("1 proposal has a decision"));
        Assert.That(pending.Problems, Is.Empty, "nothing was decided, so that nobody needs to know");
    }

    [TestCase("en", "Tea: Hot.", 0)]
    [TestCase("cy", "Te: Poeth.", 0)]
    [TestCase("de", "Tea: Hot.", 1)]
    public void Read_TextsInSeveralLanguages_TakesTheOneAskedForAndNeverAMachines(string language, string summary, int other)
    {
        var read = Read(
            request => request with { Language = language }, Header,
            "12;;;;Tea;Te;Machine;Hot.;Poeth.;;;;;;;;2019-02-01 10:00:00 UTC;;;;;");

        Assert.That(Rows(read).Single().Split(',')[7], Is.EqualTo(summary));
        Assert.That(read.Problems.Count(problem => problem.Code == "SUI6255"), Is.EqualTo(other));
    }

    [Test]
    public void Read_OnlyWrittenInAnotherLanguage_StandsInThatOne()
    {
        var read = Read("12;;;;Tea;;Machine;Hot.;;;;;;;;;2019-02-01 10:00:00 UTC;;;;;");
        var welsh = Read(request => request with { Language = "cy" }, Header, "12;;;;Tea;;Machine;Hot.;;;;;;;;;2019-02-01 10:00:00 UTC;;;;;");

        Assert.That(Rows(welsh), Is.EqualTo(Rows(read)));
        Assert.That((read.Problems.Count, welsh.Problems.Single().Code), Is.EqualTo((0, "SUI6255")));
    }

    [Test]
    public void Read_WordsThatIdentifySomebody_AreMasked()
    {
        var read = Read("12;;;;Ring me;;;On 07700 900461, or a@example.org.;;;;;;;;;2019-02-01 10:00:00 UTC;;;;;");

        Assert.That(Rows(read).Single(), Does.Not.Contain("900461").And.Not.Contain("example.org"));
        Assert.That(read.Problems.Single().Code, Is.EqualTo("SUI6227"));
        Assert.That(Encoding.UTF8.GetString(Read(Accepted).File.Span), Does.Not.Contain("Someone"), "authors are not kept");
    }

    [TestCase("x12;;;;T;;;B;;;;;;;;;2019-02-01;;;;;", "SUI6251")]
    [TestCase("1.2E+11;;;;T;;;B;;;;;;;;;2019-02-01;;;;;", "SUI6251")]
    [TestCase("12;;;;;;;;;;;;;;;;2019-02-01;;;;;", "SUI6254")]
    [TestCase("12;;;;T;;;B;;;;;;;;;;;;;;", "SUI6223")]
    [TestCase("12;;;;T;;;B;;;;;;;;;03/04/2019;;;;;", "SUI6223")]
    [TestCase("12;;;;T;;;B;;accepted;;;;;soon;;2019-02-01;;;;;", "SUI6223")]
    [TestCase("12;;;;T;;;B;;;;;;;;;2019-02-01;;;;", "SUI6230")]
    public void Read_RowThatCannotBeRead_IsAnErrorAtItsPlace(string row, string code)
    {
        var problem = Read(Accepted, row).Problems.Single();

        Assert.That((problem.Code, problem.Severity, problem.Location.Row), Is.EqualTo((code, ProblemSeverity.Error, 3)));
    }

    [TestCase("12;;;;T;;;B;;accepted;;;A;;2019-01-31;;2019-02-01;;;;;", "SUI6256", "answered_at")]
    [TestCase("12;;;;T;;;B;;;;;;;;;2019-07-01;;;;;", "SUI6246", "published_at")]
    [TestCase("12;;;;T;;;B;;accepted;;;A;;2019-07-01;;2019-02-01;;;;;", "SUI6246", "answered_at")]
    public void Read_DaysThatCannotBe_AreErrorsAtTheirPlaces(string row, string code, string column)
    {
        var problem = Read(request => request with { Latest = new DateOnly(2019, 6, 30) }, Header, Accepted, row).Problems.Single();

        Assert.That((problem.Code, problem.Severity, problem.Location.Row, problem.Location.Column), Is.EqualTo((code, ProblemSeverity.Error, 3, column)));
    }

    [TestCase("12;;;;T;;;B;;;;;;;;;03/04/2019;;;;;", "2019-04-03")]
    [TestCase("12;;;;T;;;B;;;;;;;;;;;;;;2019-05-06 10:00:00 UTC", "2019-05-06")]
    public void Read_DayOfTheProposal_IsThatOfItsPublicationElseOfItsMaking(string row, string day) =>
        Assert.That(Rows(Read(request => request with { Culture = "en-GB" }, Header, row)).Single().Split(',')[2], Is.EqualTo(day));

    [TestCase("id,published_at,state,title,body\n1,2019-02-01,rejected,Old,Older\n", true)]
    [TestCase("id,published_at,state,title,text\n", false)]
    [TestCase("ID,Created at,1. Would you know how to get something changed here?\n1,2019-02-01,Yes\n", false)]
    [TestCase("", false)]
    public void HoldsProposals_File_IsKnownByItsColumns(string text, bool are)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));

        Assert.That(SuiImports.HoldsProposals(file), Is.EqualTo(are));
    }

    [Test]
    public void Read_FileOfSomethingElse_IsAnError()
    {
        Assert.That(Read("a;b", "1;2").Problems.Single().Code, Is.EqualTo("SUI6250"));
        Assert.That(Read(request => request, Header).Problems.Single().Code, Is.EqualTo("SUI6210"));
    }

    [TestCase("<p>One</p><p>two</p>", "One two")]
    [TestCase("One<br/>two &amp; three", "One two & three")]
    [TestCase("in<strong>side</strong>", "inside")]
    [TestCase("3 < 5 and 5 > 3", "3 < 5 and 5 > 3")]
    [TestCase("a<script>alert('x')</script>b", "a b")]
    [TestCase("a<style>p { }", "a")]
    [TestCase("end <p", "end <p")]
    [TestCase("  \r\n ", "")]
    public void Plain_Html_LeavesTheWords(string html, string words) => Assert.That(Imports.Registers.HtmlText.Plain(html), Is.EqualTo(words));

    [Test]
    public void Read_LongBody_IsCutAtAWord()
    {
        var summary = Rows(Read($"12;;;;Title;;;{string.Join(' ', Enumerable.Repeat("words", 300))};;;;;;;;;2019-02-01;;;;;")).Single().Split(',')[7];

        Assert.That(summary.Length, Is.LessThanOrEqualTo(600));
        Assert.That(summary, Does.StartWith("Title: words").And.EndWith("words…"));
    }

    private static string Proposal(string id, string state, string amend = "", string withdrawn = "", string withdrawnAt = "") =>
        $"{id};;;;Title;;;Body;;{state};;;Words.;;2019-03-10 09:00:00 UTC;;2019-02-01 10:00:00 UTC;;{amend};{withdrawn};{withdrawnAt};";

    private static ImportedProposals Read(params string[] rows) =>
        Read(request => request, rows[0].StartsWith("id;", StringComparison.Ordinal) || rows[0] == "a;b" ? rows : [Header, .. rows]);

    private static ImportedProposals Read(Func<ProposalImport, ProposalImport> with, params string[] lines)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
        return SuiImports.ReadProposals(file, with(new ProposalImport { FileName = "proposals.csv", SourceId = "council", Decider = true }));
    }

    private static List<string> Rows(ImportedProposals read) =>
        [.. Encoding.UTF8.GetString(read.File.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];
}
