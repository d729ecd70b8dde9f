using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>Exports that are imported again: people under other ids, and responses that do not count any more. All content is made up.</summary>
public sealed class ImportAgainTests
{
    private const string Header = "Response ID,Ref no,Status,know_how,gave_views,months_here\n";

    private static readonly string[] Forms = ["folder", "workbook", "zip"];
    private static readonly string[] Rows =
    [
        "1,A-7,complete,yes,yes,5", "2,A-9,complete,no,no,", "3,B-1,complete,partly,yes,12", "4,B-2,complete,yes,no,31", "5,C-3,complete,no,yes,7",
        "6,C-9,complete,dont_know,no,2", "7,D-4,complete,yes,yes,40", "8,D-8,complete,partly,no,18",
    ];

    [TestCaseSource(nameof(Forms))]
    public void Import_SamePeopleUnderOtherIds_IsRefusedUntilItIsAccepted(string form)
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, form);
        Assert.That(folder.Import(Export(Rows[..4]), pack).Code, Is.Zero);
        var before = Bytes(pack);

        var otherColumn = folder.Import(Export(Rows), pack, "--map-column", "Ref no=ResponseId");
        var ignored = folder.Import(Export(Rows), pack, "--ignore-ids");
        var otherSource = folder.Import(Export(Rows), pack, "--ignore-ids", "--source", "survay");
        var after = Bytes(pack);
        var accepted = folder.Import(Export(Rows), pack, "--ignore-ids", "--accept-alike");

        Assert.That((otherColumn.Code, ignored.Code, otherSource.Code, after), Is.EqualTo((1, 1, 1, before)));
        Assert.That(otherColumn.Problems, Does.Contain("SUI6261").And.Contain("4 responses").And.Contain("--map-column \"Response ID=ResponseId\""));
        Assert.That(ignored.Problems, Does.Contain("SUI6261").And.Contain("--accept-alike"));
        Assert.That(otherSource.Problems, Does.Contain("SUI6261").And.Contain("the source 'survey'"));
        Assert.That(accepted.Code, Is.Zero, accepted.Problems);
        Assert.That(People(pack), Is.EqualTo(12));
    }

    // The id that is made of the tool's 'r5151' is survey-08069364003d, which looks like a telephone number, and evidence with such is refused.
    [TestCaseSource(nameof(Forms))]
    public void Import_IdsThatWouldLookLikeIdentifiers_AreGivenInLetters(string form)
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, form);
        Assert.That(folder.Import(Export(["r5151,A-7,complete,yes,yes,5"]), pack).Code, Is.Zero);

        var validated = Shell.Run(["validate", pack]);
        Assert.That(validated.Problems, Does.Not.Contain("SUI6305"), validated.Problems);
        Assert.That(folder.Import(Export(["r5151,A-7,complete,yes,yes,5"]), pack).Code, Is.Zero);
        Assert.That(People(pack), Is.EqualTo(1), "the row is known again");
    }

    // Of eight people, whoever is taken out moves all that follow: nearly all, or the last few.
    [TestCaseSource(nameof(Forms))]
    public void Import_RunningNumbersThatMoved_AreRefused(string form)
    {
        foreach (var gone in new[] { 0, 4 })
        {
            using var folder = new TemporaryFolder();
            var pack = Make(folder, form);
            Assert.That(folder.Import(Export(Rows), pack).Code, Is.Zero);
            var before = Bytes(pack);
            string[] moved = [.. Rows.Where((_, at) => at != gone).Select((row, at) => $"{at + 1}{row[1..]}")];

            var ran = folder.Import(Export(moved), pack);
            var updated = folder.Import(Export(moved), pack, "--update");

            Assert.That((ran.Code, updated.Code, Bytes(pack)), Is.EqualTo((1, 1, before)));
            Assert.That(updated.Problems, Does.Contain("SUI6266").And.Contain("--map-column").And.Contain("--accept-alike"));
            Assert.That(folder.Import(Export(moved), pack, "--update", "--accept-alike").Code, Is.Zero);
        }
    }

    [TestCaseSource(nameof(Forms))]
    public void Import_RowsThatTheExportHoldsNoMore_AreNamedAndTakenOutWhenAsked(string form)
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, form);
        folder.Import(Export(Rows), pack);

        // The third and the fifth of eight are gone.
        string[] rest = [.. Rows.Where((_, at) => at is not (2 or 4))];
        var named = folder.Import(Export(rest), pack);
        Assert.That(named.Code, Is.Zero, named.Problems);
        Assert.That(named.Output, Does.Contain("survey-3").And.Contain("survey-5").And.Contain("--remove-missing takes them out"));
        Assert.That(named.Output.TrimEnd().Split('\n')[^1], Does.StartWith("6 rows: 6 people").And.Contain("2 rows").And.Contain("8 rows of the source 'survey'"));
        Assert.That(People(pack), Is.EqualTo(8));

        var removed = folder.Import(Export(rest), pack, "--remove-missing");

        Assert.That(removed.Output, Does.Contain("were taken out").And.Contain("6 rows of the source 'survey'"));
        Assert.That(People(pack), Is.EqualTo(6));
        Assert.That(folder.Import(Export(rest), pack, "--remove-missing").Output, Does.Contain("Nothing new"));
    }

    [Test]
    public void Import_CorrectedAnswersUnderTheSameIds_AreNoOtherPeople()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        folder.Import(Export(Rows), pack);

        // One answer of each, and all of two people.
        string[] corrected = [.. Rows.Select(row => row.Replace(",yes,yes,", ",no,yes,", StringComparison.Ordinal)).Take(6), "7,D-4,complete,no,no,3", "8,D-8,complete,no,yes,9"];
        var ran = folder.Import(Export(corrected), pack, "--update");

        Assert.That(ran.Code, Is.Zero, ran.Problems);
    }

    // The column of the ids is the one of before, and says something else: to import as before is what was done.
    [Test]
    public void Import_AsBeforeWithOtherIds_IsNotToldToImportAsBefore()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        folder.Import(Export(Rows[..4]), pack);

        var ran = folder.Import(Export([.. Rows.Select(row => "9" + row)]), pack);

        Assert.That(ran.Problems, Does.Contain("SUI6261").And.Contain("The export itself has other ids than before").And.Not.Contain("Import as before"));
    }

    [Test]
    public void Import_WhereTheFirstHadNoIds_NamesTheWayBack()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        folder.Import(Export(Rows[..4]), pack, "--ignore-ids");

        var ran = folder.Import(Export(Rows), pack);

        Assert.That((ran.Code, ran.Problems), Is.EqualTo((1, ran.Problems)));
        Assert.That(ran.Problems, Does.Contain("SUI6261").And.Contain("without the ids of the responses (--ignore-ids)"));
        Assert.That(folder.Import(Export(Rows), pack, "--ignore-ids").Output, Does.Contain("4 new rows"));
    }

    [Test]
    public void Import_MistypedSourceOfAnExportThatHasGrownMuch_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        folder.Import(Export(Rows[..2]), pack, "--source", "survey");

        var ran = folder.Import(Export(Rows), pack, "--source", "survay");

        Assert.That((ran.Code, ran.Problems), Is.EqualTo((1, ran.Problems)));
        Assert.That(ran.Problems, Does.Contain("SUI6260").And.Contain("2 responses").And.Contain("--source survey"));
        Assert.That(folder.Import(Export(Rows), pack, "--source", "survay", "--accept-alike").Code, Is.Zero);
    }

    // Two questions with two answers each: nearly everybody answers as somebody else did.
    [Test]
    public void Import_OtherPeopleWhoseFewAnswersAreAlike_AreAdded()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        string Site(int first) => "Response ID,know_how,gave_views\n" + string.Concat(Enumerable.Range(first, 20).Select(at => $"{at},{(at % 3 == 0 ? "yes" : "no")},{(at % 7 < 4 ? "yes" : "no")}\n"));
        folder.Import(Site(100), pack);

        var same = folder.Import(Site(300), pack);
        var other = folder.Import(Site(500), pack, "--source", "second-survey");

        Assert.That((same.Code, other.Code), Is.EqualTo((0, 0)), same.Problems + other.Problems);
        Assert.That(People(pack), Is.EqualTo(60));
    }

    [TestCaseSource(nameof(Forms))]
    public void Import_RowsThatBecameTests_AreNamedAndTakenOutOnlyWhenAsked(string form)
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, form);
        folder.Import(Export(Rows[..4]), pack);
        string[] tested = [Rows[0], Rows[1].Replace("complete", "test", StringComparison.Ordinal), Rows[2], Rows[3].Replace("complete", "rejected", StringComparison.Ordinal)];

        var left = folder.Import(Export(tested), pack);
        var leftPeople = People(pack);
        var dry = folder.Import(Export(tested), pack, "--remove", "--dry-run", "--json").Json().GetProperty("into");
        var dryPeople = People(pack);
        var removed = folder.Import(Export(tested), pack, "--remove");

        Assert.That(left.Output, Does.Contain("2 rows of an earlier import are set aside in this export and count still; --remove takes them out:")
            .And.Match(@"survey-[0-9a-f]+ \(row \d+\): test data\n").And.Contain(": rejected\n").And.Not.Contain("not in this export"));
        Assert.That(left.Output.TrimEnd().Split('\n')[^1], Does.Match(@"2 rows of .+ are set aside in the export and count still: rows \d, \d of '.+'; --remove takes them out\.$"));
        Assert.That((leftPeople, dryPeople, dry.GetProperty("setAside").GetArrayLength(), dry.GetProperty("notInImport").GetInt32()), Is.EqualTo((4, 4, 2, 0)));
        Assert.That(removed.Output, Does.Contain("2 rows of an earlier import are set aside in this export and were taken out:"));
        Assert.That(People(pack), Is.EqualTo(2));
        Assert.That(Shell.Run("validate", pack).Problems, Is.Empty);
        Assert.That(folder.Import(Export(tested), pack).Output, Does.Contain("Nothing new: 2 rows are there already"));
    }

    [Test]
    public void Import_ProposalThatWasWithdrawn_IsNamedAndTakenOutOnlyWhenAsked()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        string Register(string state) => "id,title,body,state,published_at\n7,Evening hours,Open once a week.,,2019-03-04\n8,A kettle,For the hall.," + state + ",2019-03-05\n";
        Ran Proposals(string state, params string[] more) => Shell.Run(["import", folder.Write("proposals.csv", Register(state)), "--into", pack, .. more]);
        Assert.That(Proposals(string.Empty).Code, Is.Zero);

        var left = Proposals("withdrawn");
        var removed = Proposals("withdrawn", "--remove");

        Assert.That(left.Output, Does.Contain("council-8 (row 3): withdrawn").And.Contain("--remove takes it out."));
        Assert.That(removed.Output, Does.Contain("was taken out"));
        Assert.That(File.ReadAllText(Path.Combine(pack, "proposals.csv")), Does.Contain("council-7").And.Not.Contain("council-8"));
    }

    private static string Export(IEnumerable<string> rows) => Header + string.Concat(rows.Select(row => row + "\n"));

    private static string Make(TemporaryFolder folder, string form)
    {
        if (form == "workbook")
        {
            return folder.Workbook();
        }

        var pack = folder.Pack();
        if (form == "folder")
        {
            return pack;
        }

        var zip = folder.File("pack.zip");
        System.IO.Compression.ZipFile.CreateFromDirectory(pack, zip);
        return zip;
    }

    private static int People(string pack) => SuiInspection.Create().Read(pack).Pack!.Responses.Count;

    private static string Bytes(string pack) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(
        Directory.Exists(pack) ? [.. Directory.EnumerateFiles(pack).Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes)] : File.ReadAllBytes(pack)));
}
