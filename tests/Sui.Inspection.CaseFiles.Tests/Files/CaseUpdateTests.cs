using System.Text;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Tests.Support;
using static Sui.Inspection.CaseFiles.Tests.Support.Refusals;

namespace Sui.Inspection.CaseFiles.Tests.Files;

/// <summary>A pack that has grown comes into its case without anything held being touched unasked; rows are added, read, replaced.</summary>
public class CaseUpdateTests
{
    private const string Table = "proposals.csv";

    private static readonly CaseActor Lead = TemporaryCases.Lead;

    [Test]
    public async Task Update_WithTheSamePack_WritesNothing()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var before = await file.RefreshAsync();
        var update = await file.Evidence.UpdateAsync(Packs.Files("synthetic-middling"), replaces: CaseReplacing.Missing, Lead, "Again.");
        Assert.That((update.Change, update.Files.Count, await file.RefreshAsync()), Is.EqualTo(((CaseChange?)null, 0, before)));
    }

    /// <summary>What was exported after the update is the pack that was given, assessed to the byte.</summary>
    [Test]
    public async Task Update_WithMoreRows_AddsThemAlone()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var grown = With(Table, text => text + "r99,council,2019-01-08,2019-01-08,2019-06-05,Record,,m01,Open on Saturdays,yes,Pending,,,,,,,\n");
        var update = await file.Evidence.UpdateAsync(grown, replaces: CaseReplacing.Nothing, Lead);
        Assert.That(update.Files, Is.EqualTo(new[] { new CaseFileDifference(Table, 1, 0, false) }));
        Assert.That(update.Change!.Items, Has.Count.EqualTo(1));
        Assert.That(Packs.Assessment(await file.Evidence.ExportAsync()), Is.EqualTo(Packs.Assessment(grown)));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    /// <summary>A row of an id that is held, with other words, is refused by name; asked for, the old one goes and the new one comes in one change.</summary>
    [Test]
    public async Task Update_WithAChangedRow_IsRefused_OrReplacesThatRowAlone()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var before = await file.RefreshAsync();
        var last = Encoding.UTF8.GetString(Packs.Files("synthetic-middling")[Table].Span).TrimEnd('\n').Split('\n')[^1];
        var changed = With(Table, text => text.Replace("ring road", "bypass", StringComparison.Ordinal).Replace(last + "\n", string.Empty, StringComparison.Ordinal));

        var refused = (await Assert.ThrowsAsync<CaseFileException>(() => file.Evidence.UpdateAsync(changed, CaseReplacing.Nothing, Lead)))!.Problems.Single();
        Assert.That((refused.Code, refused.Location.Item), Is.EqualTo(("SUI7024", Table)));
        Assert.That(await file.RefreshAsync(), Is.EqualTo(before), "nothing was taken in");

        var update = await file.Evidence.UpdateAsync(changed, CaseReplacing.Changed, Lead, "The provider corrected a place.");
        Assert.That(update.Files, Is.EqualTo(new[] { new CaseFileDifference(Table, 1, 2, true) }));
        Assert.That((await file.RefreshAsync()).Withdrawn, Is.EqualTo(1), "what the pack does not have stays");
        Assert.That((await file.Evidence.GetTableAsync(Table))!.Rows.Count(row => string.Join(',', row.Cells).Contains(last.Split(',')[0] + ",", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    /// <summary>What was erased leaves no trace that could be compared: where rows come into its table again, a warning says so.</summary>
    [Test]
    public async Task Update_WithARowThatWasErased_Warns()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var row = (await file.Evidence.GetTableAsync(Table))!.Rows[0].Item;
        await file.Evidence.EraseAsync([row], Lead, "Consent was withdrawn.");

        var update = await file.Evidence.UpdateAsync(Packs.Files("synthetic-middling"), CaseReplacing.Nothing, Lead);

        var warning = update.Problems.Single(problem => problem.Code == "SUI7025");
        Assert.That((warning.Severity, warning.Location.Id), Is.EqualTo((Sui.Inspection.Problems.ProblemSeverity.Warning, Table)));
        Assert.That(update.Change!.Items, Has.Count.EqualTo(1));
    }

    /// <summary>Whichever way it comes in, and once: nobody reads what comes with every row.</summary>
    [Test]
    public async Task Added_WhereRowsWereErased_WarnsOnceAfterEach_AndElsewhereNot()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var table = (await file.Evidence.GetTableAsync(Table))!;
        var (erased, other) = (table.Rows[0], table.Rows[1]);
        var first = await file.Evidence.AddRowAsync(Table, With(erased, "r90"), Lead);
        await file.RefreshAsync();
        await file.Evidence.EraseAsync([erased.Item], Lead, "Consent was withdrawn.");
        var again = await file.Evidence.AddRowAsync(Table, [.. erased.Cells], Lead);
        var more = await file.Evidence.AddRowAsync(Table, With(erased, "r91"), Lead);
        await file.RefreshAsync();
        await file.Evidence.EraseAsync([again.Items[0]], Lead, "It came back.");
        var replaced = await file.Evidence.ReplaceRowAsync(other.Item, [.. other.Cells], Lead, "Written anew.");
        var after = await file.Evidence.AddRowAsync(Table, With(erased, "r92"), Lead);
        var elsewhere = await file.Evidence.AddRowAsync("absences.csv", [.. (await file.Evidence.GetTableAsync("absences.csv"))!.Headings.Select((heading, place) => place == 0 ? "a90" : string.Empty)], Lead);
        Assert.That(new[] { first, again, more, replaced, after, elsewhere }.Select(Codes), Is.EqualTo(new[] { string.Empty, "SUI7025", string.Empty, "SUI7025", string.Empty, string.Empty }));
        Assert.That(again.Problems[0].Location.Id, Is.EqualTo(Table));

        IReadOnlyList<string> With(CaseRow row, string id) => [.. row.Cells.Select((cell, place) => table.Headings[place] == "id" ? id : cell)];
    }

    [Test]
    public async Task Attached_UnderTheNameOfOneThatWasErased_Warns()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var photo = await AttachAsync("board.jpg");
        await file.RefreshAsync();
        await file.Evidence.EraseAsync(photo.Items, Lead, "Somebody stands in it.");
        Assert.That((Codes(photo), Codes(await AttachAsync("board.jpg")), Codes(await AttachAsync("door.jpg"))), Is.EqualTo((string.Empty, "SUI7025", string.Empty)));

        async Task<CaseChange> AttachAsync(string name)
        {
            using var bytes = new MemoryStream([1, 2, 3]);
            return await file.Evidence.AttachAsync(name, bytes, Lead);
        }
    }

    /// <summary>The words that were taken back stand in the pack's decision still, and come in with it.</summary>
    [Test]
    public async Task Update_WithADecisionThatWordsWereErasedIn_Warns_AndOneWithoutDoesNot([Values] bool isErased)
    {
        using var cases = new TemporaryCases();
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(Packs.Files("synthetic-middling"), StringComparer.Ordinal);
        var quote = ExamplePacks.Inspection.Read(files).Pack!.Quotes.First(one => one.Text.Length > 30);
        var pack = System.Text.Json.Nodes.JsonNode.Parse(files["pack.json"].Span)!;
        pack["decision"]!["reason"] = isErased ? "They say: " + quote.Text : "What was seen settles it.";
        files["pack.json"] = Encoding.UTF8.GetBytes(pack.ToJsonString());
        await using var file = await cases.CreateAsync();
        await file.Evidence.ImportAsync(files, Lead);
        await file.Retention.WithdrawConsentAsync(quote.Id, Lead, "Taken back by letter.");
        pack["decision"]!["decidedOn"] = "2019-06-06";
        files["pack.json"] = Encoding.UTF8.GetBytes(pack.ToJsonString());
        var update = await file.Evidence.UpdateAsync(new Dictionary<string, ReadOnlyMemory<byte>> { ["pack.json"] = files["pack.json"] }, CaseReplacing.Nothing, Lead);
        Assert.That(update.Problems.Where(problem => problem.Code == "SUI7025").Select(problem => problem.Location.Id), isErased ? Is.EqualTo(new[] { "pack.json" }) : Is.Empty);
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    private static string Codes(CaseChange change) => string.Join(' ', change.Problems.Select(problem => problem.Code));

    /// <summary>What is left of a purged row has its id: the words do not come back unseen.</summary>
    [Test]
    public async Task Update_WithARowThatWasPurged_IsRefused()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await file.Retention.PurgeAsync(new CasePurgeRequest { Before = new DateOnly(2030, 1, 1), Kinds = ["proposals"] }, Lead, "The years have passed.");
        var refused = await Assert.ThrowsAsync<CaseFileException>(() => file.Evidence.UpdateAsync(Packs.Files("synthetic-middling"), CaseReplacing.Nothing, Lead));
        Assert.That(refused!.Problems.Select(problem => problem.Code), Is.All.EqualTo("SUI7024").And.Not.Empty);
    }

    /// <summary>A row that was changed is one more and one missing: the old one stays until somebody asks that it goes, with a reason.</summary>
    [Test]
    public async Task Update_WithAChangedRow_LeavesTheOldOne_UntilAskedToReplace()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var changed = With(Table, text => text.Replace("ring road", "bypass", StringComparison.Ordinal));
        Assert.That(
            (await Assert.ThrowsAsync<CaseFileException>(() => file.Evidence.UpdateAsync(changed, replaces: CaseReplacing.Missing, Lead)))!.Problems.Single().Code,
            Is.EqualTo("SUI7018"), "no reason");
        var update = await file.Evidence.UpdateAsync(changed, replaces: CaseReplacing.Missing, Lead, "The provider corrected a place.");
        Assert.That(update.Files, Is.EqualTo(new[] { new CaseFileDifference(Table, 1, 1, true) }));
        Assert.That((await file.RefreshAsync()).Withdrawn, Is.EqualTo(1));
        Assert.That((await file.Evidence.GetTableAsync(Table))!.Rows.Count(row => row.Cells[8].Contains("bypass", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    [Test]
    public async Task Update_WithOtherHeadings_IsRefused_OrReplacesTheTableWhole()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var rows = (await file.Evidence.GetTableAsync(Table))!.Rows.Count;
        // The columns in another order: every row is read otherwise.
        var changed = With(Table, text => text.Replace("due_on,carried_out_on,fed_back_on", "due_on,fed_back_on,carried_out_on", StringComparison.Ordinal));
        Assert.That(
            (await Assert.ThrowsAsync<CaseFileException>(() => file.Evidence.UpdateAsync(changed, replaces: CaseReplacing.Nothing, Lead)))!.Problems.Single().Code,
            Is.EqualTo("SUI7020"));
        var update = await file.Evidence.UpdateAsync(changed, replaces: CaseReplacing.Missing, Lead, "The register was set out anew.");
        Assert.That(update.Files, Is.EqualTo(new[] { new CaseFileDifference(Table, rows, rows, true) }));
        Assert.That(Packs.Assessment(await file.Evidence.ExportAsync()), Is.EqualTo(Packs.Assessment(changed)));
    }

    /// <summary>There is one pack.json; a newer one takes the place of the older.</summary>
    [Test]
    public async Task Update_WithAnotherManifest_ReplacesIt()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var changed = With("pack.json", text => text.Replace("\"provider\"", " \"provider\"", StringComparison.Ordinal));
        _ = await file.Evidence.UpdateAsync(changed, replaces: CaseReplacing.Nothing, Lead);
        Assert.That((await file.Evidence.ExportAsync())["pack.json"].ToArray(), Is.EqualTo(changed["pack.json"].ToArray()));
    }

    [Test]
    public async Task Update_OfACaseWithoutAPack_IsRefused()
    {
        using var cases = new TemporaryCases();
        await using var file = await cases.CreateAsync();
        var refused = await Assert.ThrowsAsync<CaseFileException>(() => file.Evidence.UpdateAsync(Packs.Files("synthetic-middling"), replaces: CaseReplacing.Nothing, Lead));
        Assert.That(refused!.Problems.Single().Code, Is.EqualTo("SUI7019"));
    }

    [Test]
    public async Task ReplaceRow_PutsItInThePlaceOfAnother()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var table = (await file.Evidence.GetTableAsync(Table))!;
        var row = table.Rows[0];
        Assert.That(row.Cells[0], Is.EqualTo("r01"));
        var cells = row.Cells.ToArray();
        cells[8] = "Move it, with a comma and a \"quotation\"";
        var change = await file.Evidence.ReplaceRowAsync(row.Item, cells, Lead, "A slip of the pen.");
        Assert.That(change.LastSequence - change.FirstSequence, Is.EqualTo(1));
        var now = (await file.Evidence.GetTableAsync(Table))!;
        Assert.That((now.Rows.Count, now.Rows[^1].Cells), Is.EqualTo((table.Rows.Count, cells)));
        Assert.That(Encoding.UTF8.GetString((await file.Evidence.ReadAsync(row.Item)).Span), Does.StartWith("r01,"), "withdrawn, and kept");
        await Refuses("SUI7013", () => file.Evidence.ReplaceRowAsync(row.Item, cells, Lead, "Again."));
        await Refuses("SUI7017", () => file.Evidence.ReplaceRowAsync(now.Rows[0].Item, cells[1..], Lead, "Too few."));
        Assert.That((await file.Evidence.GetTableAsync(Table))!.Rows, Has.Count.EqualTo(table.Rows.Count), "nothing written");
    }

    [Test]
    public async Task Read_OfWhatIsErasedOrUnknown_IsRefused()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var item = (await file.Evidence.AttachAsync("photo.jpg", new MemoryStream([1, 2, 3]), Lead)).Items[0];
        Assert.That((await file.Evidence.ReadAsync(item)).ToArray(), Is.EqualTo(new byte[] { 1, 2, 3 }));
        await file.Evidence.EraseAsync([item], Lead, "Nobody needs it.");
        await Refuses("SUI7013", () => file.Evidence.ReadAsync(item));
        await Refuses("SUI7012", () => file.Evidence.ReadAsync("0"));
        Assert.That(await file.Evidence.GetTableAsync("none.csv"), Is.Null);
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> With(string file, Func<string, string> change)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(Packs.Files("synthetic-middling"), StringComparer.Ordinal);
        var text = Encoding.UTF8.GetString(files[file].Span);
        Assert.That(change(text), Is.Not.EqualTo(text));
        files[file] = Encoding.UTF8.GetBytes(change(text));
        return files;
    }
}
