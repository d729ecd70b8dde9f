using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary><c>sui import --drafts</c>: free text becomes drafts, to be coded.</summary>
public sealed class ImportDraftsTests
{
    // A made-up export of telephone interviews by the instrument's own texts: one agrees to be quoted, one refuses, one says nothing of it.
    private const string Export = """
        Would you know how to get something changed here?,What changed here because people spoke up?,"May we use your words in our report, without your name?"
        Yes,The bell was mended; ring 07700 900123,Yes
        No,Zwetschge,No
        Yes,,Yes
        No,Nothing I know of,

        """;

    [Test]
    public void Import_Drafts_HaveQuestionCriteriaAndConsent_AndNoWordsOfThoseWhoRefused()
    {
        using var folder = new TemporaryFolder();
        var drafts = folder.File("drafts.csv");

        var ran = Shell.Run(
            "import", folder.Write("export.csv", Export), "--instrument", "telephone-interview", "--source", "interviews", "--event-date", "2019-05-06", "--drafts", drafts);

        Assert.That(ran.Code, Is.Zero, ran.Output + ran.Problems);
        Assert.That(ran.Output, Does.Contain("\"kind\": \"drafts\", \"path\": \"drafts.csv\""));
        var text = File.ReadAllText(drafts);
        Assert.That(text, Does.Not.Contain("Zwetschge").And.Not.Contain("07700"));
        var lines = text.TrimStart('\uFEFF').Split(["\r\n", "\n"], StringSplitOptions.RemoveEmptyEntries);
        var question = Shell.Real().Instruments.Find("telephone-interview", null)!.Questions.Single(one => one.Text.English == "What changed here because people spoke up?");
        var criteria = string.Join('|', question.Criteria);
        Assert.That(lines[0], Is.EqualTo("id,source,event_date,recorded_date,received_date,experience,origin,person,question,words,criterion,consent,direction,strength,statement"));
        Assert.That(lines, Has.Length.EqualTo(4));
        Assert.That(lines[1], Does.StartWith($"interviews-2-{question.Id}-finding,interviews,2019-05-06,,,Lived,,,{question.Id},").And.EndsWith($",{criteria},Given,,,"));
        Assert.That(lines[2], Is.EqualTo($"interviews-3-{question.Id}-finding,interviews,2019-05-06,,,Lived,,,{question.Id},,{criteria},Refused,,,"));
        Assert.That(lines[3], Is.EqualTo($"interviews-5-{question.Id}-finding,interviews,2019-05-06,,,Lived,,,{question.Id},Nothing I know of,{criteria},NotRecorded,,,"));
    }

    [Test]
    public void Import_DraftsAndQuotations_ShareAPackWithoutSharingIds()
    {
        using var folder = new TemporaryFolder();
        var pack = Packs.Copy(folder);
        Packs.Edit(pack, "pack.json", "\"files\": [", "\"files\": [ { \"kind\": \"drafts\", \"path\": \"drafts.csv\" }, { \"kind\": \"quotes\", \"path\": \"quotes.csv\" },");

        var ran = Shell.Run(
            "import", folder.Write("export.csv", Export), "--instrument", "telephone-interview", "--source", "interviews", "--event-date", "2019-05-06",
            "--drafts", Path.Combine(pack, "drafts.csv"), "--quotes", Path.Combine(pack, "quotes.csv"), "--role", "person on probation");

        Assert.That(ran.Code, Is.Zero, ran.Output + ran.Problems);
        Assert.That(Shell.Run("validate", pack).Code, Is.Zero);
        Assert.That(Shell.Run("findings", "list", pack).Output, Does.Contain("3 draft findings, 1 of people who refused"));
    }

    [Test]
    public void Import_DraftsWithoutSource_IsWrongUsage() => Assert.That(
        Shell.Run("import", "export.csv", "--instrument", "telephone-interview", "--drafts", "drafts.csv").Code, Is.EqualTo(2));
}
