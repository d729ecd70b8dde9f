using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles.Tests.Machine;

/// <summary>Whoever led or judged does not moderate, however their name is written.</summary>
public sealed class PersonsTests
{
    [TestCase("a. rees")]
    [TestCase("\u0410. Rees")]
    [TestCase("Rees, A.")]
    [TestCase("A.Rees")]
    [TestCase("A. Rees (acting)")]
    [TestCase("\uFF21. R\u200Bees")]
    [TestCase("Ms A Rees")]
    [TestCase("Dr. A Rees OBE")]
    [TestCase("Rees, Ms A")]
    [TestCase("A Rees, acting lead inspector")]
    [TestCase("A Rees (lead inspector)")]
    [TestCase("A Rees \u2013 Inspector")]
    [TestCase("Lead inspector A Rees")]
    [TestCase("Lead inspector: A Rees")]
    [TestCase("\u1D00 Rees")]
    [TestCase("\u13AA Rees")]
    [TestCase("\uAB7A Rees")]
    [TestCase("\U0001D400. \U0001D411\U0001D41E\U0001D41E\U0001D42C")]
    [TestCase("\U0001D6A8 Rees")]
    [TestCase("\U0001F150 Rees")]
    public void Name_OfOnePerson_IsOne(string written)
    {
        var people = new Persons();
        people.Add("A. Rees");
        people.Add(written);
        Assert.That((people.Has(written), people.Count), Is.EqualTo((true, 1)));
    }

    [TestCase("B. Rees")]
    [TestCase("A. Reese")]
    [TestCase("Ms B Rees")]
    [TestCase("Rees")]
    [TestCase("A Head, inspector")]
    [TestCase("Inspector Rees")]
    [TestCase("A. Morgan-Rees, lead inspector")]
    [TestCase("\u2603")]
    public void Name_OfAnother_IsAnother(string written)
    {
        var people = new Persons();
        people.Add("A. Rees");
        people.Add("\u2602");
        Assert.That(people.Has(written), Is.False);
    }

    /// <summary>Surnames that are also words of posts stay what they are.</summary>
    [TestCase("A Lead", "Ms A Lead", true)]
    [TestCase("A Lead", "Dr. A Lead", true)]
    [TestCase("A Lead", "A Lead, acting lead inspector", true)]
    [TestCase("A Lead", "Lead, A", true)]
    [TestCase("A Lead", "A Lead lead inspector", true)]
    [TestCase("A Lead", "B Lead", false)]
    [TestCase("A Lead", "A Head", false)]
    [TestCase("Inspector 1", "Inspector 2", false)]
    [TestCase("Peer researcher 1", "Peer researcher 2", false)]
    [TestCase("Mary Sir", "Ann Sir", false)]
    [TestCase("\u0410\u043D\u043D\u0430 \u0420\u0438\u0441", "\u0410\u043D\u043D\u0430 \u041B\u0438\u0441", false)]
    public void AreOne_TellsPeopleByTheirNames(string one, string other, bool areOne) => Assert.That(Persons.AreOne(one, other), Is.EqualTo(areOne));

    /// <summary>What anybody can write beside their name opens nothing that is barred.</summary>
    [TestCase("Ann Rees", "Ann Rees BSc (Hons)", true)]
    [TestCase("Ann Rees", "Ann Rees, HM Inspectorate of Probation", true)]
    [TestCase("Ann Rees", "Head of service Ann Rees", true)]
    [TestCase("Ann Rees", "Ann Rees as moderator", true)]
    [TestCase("Ann Rees", "Ann Rees (she/her)", true)]
    [TestCase("Ann Rees", "Rees Ann (locum)", true)]
    [TestCase("Ann Rees", "Ann Rees/second", true)]
    [TestCase("Ann Rees", "Ann Rees @home", true)]
    [TestCase("Ann Rees", "Ann Rees II", true)]
    [TestCase("Ann Rees", "Ann Rees 2", true)]
    [TestCase("Ann Rees", "A. Rees", true)]
    [TestCase("A. Rees", "Ann Rees (she/her)", true)]
    [TestCase("Ann Rees BSc (Hons)", "Ann Rees as moderator", true)]
    [TestCase("Ann Rees, locum", "Rees, Ann/second", true)]
    [TestCase("Ann Rees @home", "Head of service Ann Rees", true)]
    [TestCase("Ann Rees-Jones (x)", "Ann Rees Jones", true)]
    [TestCase("Ian Lee", "Lan Lee", false)]
    [TestCase("I. Lee", "Lan Lee", false)]
    [TestCase("Inspector 1", "Inspector 2", false)]
    [TestCase("Cardiff reader 1", "Cardiff reader 2", false)]
    [TestCase("Peer researcher 1", "Peer researcher", false)]
    [TestCase("Lead inspector", "Lead inspector Ann Rees", false)]
    [TestCase("Rees-Jones, Ann", "Rees-Jones, Bob", false)]
    [TestCase("Ann Rees", "Bob Rees", false)]
    [TestCase("Ann Rees", "B. Rees", false)]
    [TestCase("Ann Rees", "Rees", true)]
    [TestCase("Ann Rees", "Ms Rees, A", true)]
    [TestCase("Ann Rees", "Ms Rees, B", false)]
    [TestCase("Ann Rees", "Mrs Rees", true)]
    [TestCase("Rees, Ann", "Mrs Rees", true)]
    [TestCase("Ann Rees", "Mrs Rees, HM Inspectorate of Probation", true)]
    [TestCase("Ann Rees", "Rees (she/her)", true)]
    [TestCase("Ann Rees", "Inspector Rees", true)]
    [TestCase("Mrs Rees", "Ann Rees", true)]
    [TestCase("Ann Rees", "Ann Rees2", true)]
    [TestCase("Ann Rees", "Ann Rees1", true)]
    [TestCase("Ann Rees", "Ann Ree5", true)]
    [TestCase("Ann Rees", "4nn R3es", true)]
    [TestCase("Ann Rees", "Mrs Ree52", true)]
    [TestCase("Gill Price", "Gi11 Pr1ce", true)]
    [TestCase("Ann Rees", "Ann Rees\u0662", true)]
    [TestCase("Ann Rees", "Mrs Rees as moderator", true)]
    [TestCase("Ann Rees", "Rees, moderator", true)]
    [TestCase("Ann Rees", "Rees Ann2 (locum)", true)]
    [TestCase("Ann Lead", "Lead, Ann", true)]
    [TestCase("Ann Lead", "Lead", false)]
    [TestCase("Inspector 1", "Inspector", false)]
    [TestCase("Ann Rees", "Reader 1", false)]
    [TestCase("Ann Rees", "Ann R\u200Bees2", true)]
    [TestCase("Carys Jones", "Carys Morgan", false)]
    [TestCase("Ann Rees", "Ann", true)]
    [TestCase("Ann Rees", "Ms A", false)]
    [TestCase("Rees, Ann", "Ann", true)]
    [TestCase("Ann Rees", "Mrs Reese", false)]
    [TestCase("Ann Rees-Jones", "Mrs Jones", false)]
    [TestCase("Inspector1", "Inspector2", false)]
    [TestCase("Cardiff reader1", "Cardiff reader2", false)]
    [TestCase("P1", "P2", false)]
    [TestCase("Cardiff r1", "Cardiff r2", false)]
    [TestCase("Mary Sir", "Ann Sir", false)]
    [TestCase("A. Rees", "A. Morgan-Rees, lead inspector", false)]
    [TestCase("Ann Rees", "Mrs Rees OBE", true)]
    [TestCase("Ann Rees", "Rees OBE", true)]
    [TestCase("Ann Rees", "Dr Rees PhD", true)]
    [TestCase("Ann Rees", "HMI Rees", true)]
    [TestCase("Ann Rees", "Rees inspector", true)]
    [TestCase("Ann Rees", "Rees of Cardiff", true)]
    [TestCase("Ann Rees", "A. R.", true)]
    [TestCase("Ann Rees", "B. R.", false)]
    [TestCase("Ann Ma", "Bob Ma", false)]
    [TestCase("Ann Rees", "Mrs Rees, Cardiff", true)]
    [TestCase("Ann Rees", "Mrs Rees, Cardiff office", true)]
    [TestCase("Ann Rees", "Rees, Cardiff", true)]
    [TestCase("Ann Rees", "Rees (Cardiff)", true)]
    [TestCase("Ann Rees", "Rees @ Cardiff", true)]
    [TestCase("Ann Rees", "Mrs Rees of Cardiff", true)]
    [TestCase("Rees, Ann", "Mrs Rees, Cardiff", true)]
    [TestCase("Rees, Ann", "Rees/Cardiff", true)]
    [TestCase("Rees, Ann", "Rees, Bob", false)]
    [TestCase("Ann Rees", "Mrs Reese, Cardiff", false)]
    [TestCase("Ann Rees", "Bob Rees, Cardiff", false)]
    [TestCase("Rees", "Mrs Rees Cardiff", true)]
    [TestCase("Mrs Rees", "Rees Cardiff", true)]
    [TestCase("Mrs Rees Cardiff", "Rees", true)]
    [TestCase("Rees", "Mrs Reese Cardiff", false)]
    [TestCase("Rees", "Mrs Cardiff", false)]
    [TestCase("Rees", "Rees Cardiff", true)]
    [TestCase("Ann Rees", "Mrs Rees Cardiff", true)]
    [TestCase("Anne Rees", "AR", true)]
    [TestCase("Anne Rees", "a.r", true)]
    [TestCase("Anne Rees", "AMR", true)]
    [TestCase("Anne Mary Rees", "AMR", true)]
    [TestCase("Rees, Anne", "AR", true)]
    [TestCase("Anne Rees", "Inspector AR", true)]
    [TestCase("Anne Rees", "arees", true)]
    [TestCase("Anne Rees", "reesa", true)]
    [TestCase("Anne Rees", "arees2", true)]
    [TestCase("Anne Rees", "anne.rees", true)]
    [TestCase("Anne Rees", "anne_rees", true)]
    [TestCase("Anne Rees", "annerees", true)]
    [TestCase("Anne Mary Rees", "amrees", true)]
    [TestCase("Anne Rees", "arees@example.org", true)]
    [TestCase("Anne Rees", "HMIP\\arees", true)]
    [TestCase("arees", "Anne Rees", true)]
    [TestCase("A. Rees", "reesa", true)]
    [TestCase("Anne Rees", "Anne", true)]
    [TestCase("Anne Rees", "Anne, Cardiff", true)]
    [TestCase("Anne Rees", "Rees Cardiff", true)]
    [TestCase("Anne Rees", "Rees Cardiff office", true)]
    [TestCase("Anne Rees", "arees Cardiff", true)]
    [TestCase("Anne Rees", "Anne Rees-Jones", true)]
    [TestCase("Anne Rees", "anne.rees-jones", true)]
    [TestCase("Anne Rees", "X as Anne Rees", true)]
    [TestCase("Anne Rees", "Inspector 7 (Anne Rees)", true)]
    [TestCase("Anne Rees", "Bob Owen (Anne Rees)", true)]
    [TestCase("Anne Rees", "Bob Owen [Rees Anne]", true)]
    [TestCase("Anne Rees-Jones", "Anne Rees", true)]
    [TestCase("Anne Rees", "Bob Owen (for Anne)", false)]
    [TestCase("Anne Rees", "Price Jones", false)]
    [TestCase("Anne Rees", "A. R. Cardiff", true)]
    [TestCase("Anne Rees", "A.R. of the inspectorate", true)]
    [TestCase("Anne Rees", "A. M. R. Cardiff", true)]
    [TestCase("Anne Mary Rees", "A. M. R. Ambleside", true)]
    [TestCase("Rees, Anne", "A. R. Ambleside", true)]
    [TestCase("Anne Rees", "AR Cardiff", true)]
    [TestCase("Anne Rees", "A. O. Cardiff", false)]
    [TestCase("A. Rees", "A. R. Smith", false)]
    [TestCase("Anne Owen", "Owen Rees", false)]
    [TestCase("Owen Rees", "Anne Owen", false)]
    [TestCase("Anne Owen", "Mr Owen Rees", false)]
    [TestCase("Anne Owen", "Rees, Owen", false)]
    [TestCase("Anne Owen", "Owen Cardiff", true)]
    [TestCase("Anne Owen", "Mrs Owen West Yorkshire", true)]
    [TestCase("Anne Owen", "Owen", true)]
    [TestCase("Anne Rees", "Rees, Bob", false)]
    [TestCase("Anne Rees", "Rees, Cardiff", true)]
    [TestCase("James Thomas", "Thomas James", true)]
    [TestCase("Anne Lancaster", "Anne Rees", false)]
    [TestCase("Jane Owen", "Jo Evans", false)]
    [TestCase("Anne Rees", "Anna Reese", false)]
    [TestCase("Anne Rees", "Anne Owen", false)]
    [TestCase("Anne Rees", "Rhian Evans", false)]
    [TestCase("Anne Rees", "Andrew Reed", false)]
    [TestCase("Anne Rees", "brees", false)]
    [TestCase("Anne Rees", "AO", false)]
    [TestCase("Anne Rees", "BR", false)]
    [TestCase("Anne Rees", "Anna", false)]
    [TestCase("Anne Rees", "anne.owen", false)]
    [TestCase("Anne Rees", "a.owen@example.org", false)]
    [TestCase("arees", "brees", false)]
    [TestCase("AR", "Bob Rees", false)]
    [TestCase("Paul Rice", "Ann Price", false)]
    [TestCase("Anne Rees", "Rees B.", false)]
    [TestCase("Mrs Anne Rees", "Mr Bob Rees", false)]
    [TestCase("Dr Thomas Evans", "Anne Thomas", false)]
    public void Bar_IsForWhoeverMayBeOne(string led, string moderates, bool bars)
    {
        var people = new Persons(CaseRules.Now);
        people.Add(led);
        Assert.That(people.Has(moderates), Is.EqualTo(bars));
        Assert.That(LikeNames.AreLike(moderates, led), Is.EqualTo(bars));
    }

    /// <summary>Letters and digits that look alike make no second name that anybody could be said to have.</summary>
    [TestCase("Ann Rees", "Ann Ree5", true)]
    [TestCase("Ann Rees", "Rees, 4nn", true)]
    [TestCase("Ann Rees", "\u0410nn R\u0435\u0435s", true)]
    [TestCase("Ann Rees", "\u0410nn R33s", true)]
    [TestCase("Gill Price", "Gi11 Pr1ce", true)]
    [TestCase("Ann Rees", "Ms Ann Ree5", true)]
    [TestCase("A. Rees", "Ann Rees", false)]
    [TestCase("A. Rees", "Ann Ree5", false)]
    [TestCase("Ann Rees", "Ann Rees 2", false)]
    [TestCase("Inspector 1", "Inspector 2", false)]
    public void Distinction_OfNamesThatAreSpelledAlike_IsUnsound(string one, string other, bool alike)
    {
        Assert.That(LikeNames.AreSpelledAlike(one, other), Is.EqualTo(alike));
        Assert.That(new StatedApart(one, other, "Carys Lewis").Unsound(CaseRules.Now), alike ? Is.EqualTo("The two names are one.") : Is.Null);
    }

    /// <summary>A case of the third rules was moderated by those who took a place for a name; it goes on verifying.</summary>
    [Test]
    public void Place_BehindASurname_IsAName_ByTheRulesOfThen()
    {
        var people = new Persons(CaseRules.Likeness);
        people.Add("Ann Rees");
        Assert.That((people.Has("Mrs Rees, Cardiff"), people.Has("Mrs Rees")), Is.EqualTo((false, true)));
    }

    /// <summary>A case of the fourth rules goes on verifying, too.</summary>
    [TestCase("AR")]
    [TestCase("arees")]
    [TestCase("Anne")]
    [TestCase("Mrs Rees Cardiff")]
    public void Form_OfAName_IsAName_ByTheRulesOfThen(string name)
    {
        var people = new Persons(CaseRules.Places);
        people.Add("Anne Rees");
        Assert.That(people.Has(name), Is.False);
    }

    /// <summary>Cases of the fifth rules barred whoever has another's surname as a first name, and let initials with words behind pass; they verify as they did.</summary>
    [TestCase("Anne Owen", "Owen Rees", true)]
    [TestCase("Anne Rees", "A. R. Cardiff", false)]
    [TestCase("Anne Rees", "Rees, Bob", true)]
    public void Words_OfAName_AreRead_ByTheRulesOfThen(string led, string name, bool bars)
    {
        var people = new Persons(CaseRules.Forms);
        people.Add(led);
        Assert.That(people.Has(name), Is.EqualTo(bars));
    }

    /// <summary>Nothing is written that the rules of the case do not let verify, whatever those of today are.</summary>
    [Test]
    public async Task Moderation_InACaseOfEarlierRules_IsRefusedByThose_UntilAThirdPersonTellsThemApart()
    {
        using var cases = new TemporaryCases();
        Make(cases.Path(), CaseRules.Forms);
        await using var opened = await TemporaryCases.OpenAsync(cases.Path());
        await opened.Evidence.ImportAsync(Packs.Files("synthetic-middling"), TemporaryCases.Lead);
        foreach (var trigger in (string[])["start-gathering", "close-gathering", "begin-judgement"])
        {
            await opened.Workflow.FireAsync(trigger, TemporaryCases.Lead);
        }

        await opened.Workflow.JudgeAsync(
            new CaseJudgement { Confirms = false, Rating = Rating.Good, Rung = Rung.Consultation, Reason = "Seen.", LivedExperienceTookPart = true }, new CaseActor("Inspector", "Anne Owen"));
        await opened.Workflow.FireAsync("submit-judgement", TemporaryCases.Lead);
        var moderator = new CaseActor("Moderator", "Owen Price");
        await Refusals.Refuses("SUI7214", () => opened.Workflow.ModerateAsync(true, "I agree.", moderator));
        await Refusals.Refuses("SUI7246", () => opened.People.DistinguishAsync("Anne Owen", "Owen Price", new CaseActor("Head", "Mary Owen"), "I know both."));
        await opened.People.DistinguishAsync("Anne Owen", "Owen Price", new CaseActor("Head", "C. Lewis"), "I know both.");
        await opened.Workflow.ModerateAsync(true, "I agree.", moderator);
        Assert.That((await opened.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    [TestCase("Lead inspector", true)]
    [TestCase("Acting lead inspector", true)]
    [TestCase("Lead", true)]
    [TestCase("Inspection lead", true)]
    [TestCase("Arolygydd arweiniol", true)]
    [TestCase("Inspector", false)]
    [TestCase("Head of quality", false)]
    [TestCase("Quality lead", false)]
    public void LeadRoles_AreThoseOfWhoeverLeads(string role, bool leads) => Assert.That(LeadRoles.Are(role), Is.EqualTo(leads));

    [Test]
    public async Task Moderation_ByTheJudge_UnderAnotherSpelling_IsRefused()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        foreach (var trigger in (string[])["start-gathering", "close-gathering", "begin-judgement"])
        {
            await file.Workflow.FireAsync(trigger, TemporaryCases.Lead);
        }

        await file.Workflow.JudgeAsync(
            new CaseJudgement { Confirms = false, Rating = Rating.Good, Rung = Rung.Consultation, Reason = "Seen.", LivedExperienceTookPart = true }, TemporaryCases.Second);
        await file.Workflow.FireAsync("submit-judgement", TemporaryCases.Second);
        foreach (var name in (string[])["Owen B.", "\u0412. Owen", "acting B. Owen", "B. 0wen", "B. Owen BSc (Hons)", "B. Owen as moderator", "Bob Owen", "B. Owen (she/her)", "Owen B/second", "B. Owen @home"])
        {
            await Refusals.Refuses("SUI7214", () => file.Workflow.ModerateAsync(true, "I agree.", new CaseActor("Moderator", name)));
        }

        await Refusals.Refuses("SUI7018", () => file.Workflow.ModerateAsync(true, "I agree.", new CaseActor("Moderator", "C. \u202EsiweL")));
        // What a word processor puts in for a line end that is none; no annex could be made with it.
        await Refusals.Refuses("SUI7018", () => file.Workflow.ModerateAsync(true, "I\vagree.", new CaseActor("Moderator", "C. Lewis")));
        await Refusals.Refuses("SUI7018", () => file.Opinions.DissentAsync("I do not\u001Bagree.", TemporaryCases.Lead));
        await Refusals.Refuses("SUI7018", () => file.Opinions.CommentAsync([new CaseComment { From = CaseCommentFrom.Provider, Role = "Head of service", Text = "One\u007Ftwo." }], TemporaryCases.Lead));
    }

    // As the version of those rules made a case.
    private static void Make(string path, int rules)
    {
        File.WriteAllBytes(path, []);
        using var connection = CaseDatabase.Create(path);
        Migrations.Run(connection, 0);
        using var statements = new CaseStatements(connection, path);
        using var transaction = new CaseTransaction(connection, path, statements, TemporaryCases.Options, TemporaryCases.Lead, string.Empty);
        transaction.Append(
            new EntryDraft(EntryKinds.CaseCreated, "eastmere", CanonicalBody.Of(("format", "sui-case/1"), ("placements", "open"), (CaseRules.Member, rules), ("state", "Planned"))),
            effect: (standing, sequence) => (standing.Workflow, standing.Fired) = ("Planned", sequence));
        transaction.Commit();
    }

    /// <summary>What to do can be done in the state that the case is in.</summary>
    [Test]
    public async Task Advice_InFactualAccuracy_LeadsToWhereItIsTaken()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await PublishedCases.ToFactualAccuracyAsync(file);
        await file.Evidence.EraseAsync([(await file.Evidence.GetTableAsync("findings.csv"))!.Rows[0].Item], TemporaryCases.Lead, "Not theirs.");
        var unmet = (await file.Workflow.CanFireAsync(TemporaryCases.Lead)).Single(one => one.Trigger == "publish").Unmet;
        Assert.That(unmet.Select(guard => guard.Problem.Code), Is.SupersetOf(new[] { "SUI7213", "SUI7215" }));
        Assert.That(unmet.Where(guard => guard.Problem.Code is "SUI7213" or "SUI7215").Select(guard => guard.Problem.Action), Has.All.Contains("reopen"));
    }

    /// <summary>Where placements are blind nobody judges before they have placed: whoever is told to judge is told so at once.</summary>
    [Test]
    public async Task Advice_ToJudge_SaysToPlaceFirst_WherePlacementsAreBlindAndThereIsNone([Values] bool blind)
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync(blind: blind));
        foreach (var trigger in (string[])["start-gathering", "close-gathering", "begin-judgement"])
        {
            await file.Workflow.FireAsync(trigger, TemporaryCases.Lead);
        }

        Assert.That(await AdviceAsync(), blind ? Does.StartWith("Place first").And.Contain("Then judge") : Does.StartWith("Judge"));
        await file.Opinions.PlaceAsync(new CasePlacement { Perspective = CasePerspective.Inspector, Rung = Rung.Consultation, Reason = "Seen." }, TemporaryCases.Lead);
        Assert.That(await AdviceAsync(), Does.StartWith("Judge"));

        async Task<string> AdviceAsync() => (await file.Workflow.CanFireAsync(TemporaryCases.Lead)).Single(one => one.Trigger == "submit-judgement").Unmet.Single().Problem.Action;
    }

    [Test]
    public async Task Comment_ThatCameWithThePack_IsAnsweredInThePack()
    {
        using var cases = new TemporaryCases();
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(Packs.Files("synthetic-middling"), StringComparer.Ordinal);
        var manifest = System.Text.Encoding.UTF8.GetString(files["pack.json"].Span);
        var at = manifest.IndexOf("\"answer\"", manifest.IndexOf("providerComments", StringComparison.Ordinal), StringComparison.Ordinal);
        var end = manifest.IndexOf('\n', at);
        files["pack.json"] = System.Text.Encoding.UTF8.GetBytes(manifest[..at] + "\"answer\": null" + manifest[end..]);
        await using (var file = await cases.CreateAsync())
        {
            await file.Evidence.ImportAsync(files, TemporaryCases.Lead);
            await PublishedCases.ToFactualAccuracyAsync(file);
            var unmet = (await file.Workflow.CanFireAsync(TemporaryCases.Lead)).Single(one => one.Trigger == "publish").Unmet;
            Assert.That(unmet.Single(guard => guard.Problem.Code == "SUI7217").Problem.Action, Does.Contain("pack.json").And.Contain("reopen"));

            // And so it can be done.
            await file.Workflow.FireAsync("reopen", TemporaryCases.Lead, "A comment has no answer.");
            await file.Evidence.UpdateAsync(Packs.Files("synthetic-middling"), CaseReplacing.Nothing, TemporaryCases.Lead);
            await PublishedCases.PublishAsync(file);
        }

        Assert.That(await TemporaryCases.CodesAsync(cases.Path()), Is.Empty);
    }
}
