using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Tests.Support;
using Sui.Inspection.Imports;

namespace Sui.Inspection.AspNetCore.Tests.Pages;

/// <summary>Mappings that are saved by the page and used by the importer, and the other way about: what the next export counts is the same.</summary>
public class ImportMappingTests
{
    private const string Mapping = ImportPage.Address + "/mapping";

    // 'Last month' is only like 'last year'; 'Kind of' is no answer that is offered.
    private const string Headers = "Response ID,Date submitted,Would you know how to get something changed here?,\"In the last month, has anyone here asked you what you think of the service?\"";

    private static readonly (string Name, byte[] Content) Export = ImportPage.Csv("may.csv", Headers, "r1,2019-05-20,Yes,Yes", "r2,2019-05-21,Kind of,No", "r3,2019-05-22,Kind of,Yes", "r4,2019-05-23,No,Yes");
    private static readonly (string Name, byte[] Content) Next = ImportPage.Csv("june.csv", Headers, "r5,2019-06-10,Kind of,Yes", "r6,2019-06-11,Kind of,No", "r7,2019-06-11,Kind of,No");

    private static readonly MappedColumn Likely = new("In the last month, has anyone here asked you what you think of the service?", "asked_this_year");
    private static readonly MappedWord Word = new("know_how", "Kind of", "partly");

    private static ImportRequest Request((string Name, byte[] Content) export, ImportMapping? mapping) => new() { FileName = export.Name, InstrumentId = "service-user-survey", Mapping = mapping };

    private static ImportResult Import(PagesHost host, ImportRequest request, byte[] content)
    {
        using var stream = new MemoryStream(content);
        return host.Services.GetRequiredService<ISuiInspection>().Importer.Import(stream, request);
    }

    private static async Task<PagesHost> HostAsync()
    {
        var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        return host;
    }

    [Test]
    public async Task Mapping_ThatThePageSaves_CountsTheSameByTheImporter()
    {
        await using var host = await HostAsync();
        using var lead = host.As(TestPerson.Lead);
        var looked = await ImportPage.LookAsync(lead, [Export]);
        var decided = await ImportPage.NextAsync(lead, looked, ("look", "yes"), ("likely-asked_this_year", "yes"), ("means", "partly"));
        var saved = await ImportPage.SendAsync(lead, Mapping, decided, [], ("likely-asked_this_year", "yes"), ("means", "partly"));
        Assert.Multiple(() =>
        {
            Assert.That(saved.Status, Is.EqualTo(HttpStatusCode.OK), saved.Text);
            Assert.That(saved.Header("Content-Type"), Is.EqualTo("application/json"));
            Assert.That(saved.Header("Content-Disposition"), Does.Contain("service-user-survey.mapping.json"));
            Assert.That(saved.Header("Content-Security-Policy"), Does.Contain("sandbox"));
        });

        // The command writes the same bytes where the same is said by its options.
        using var stream = new MemoryStream(Export.Content);
        var files = host.Services.GetRequiredService<IImportMappingFile>();
        var preview = host.Services.GetRequiredService<ISuiInspection>().Importer.Preview(stream, Request(Export, null) with { Columns = [Likely], Words = [Word] });
        Assert.That(saved.Text, Is.EqualTo(Encoding.UTF8.GetString(files.Write(preview.Mapping!))));

        var read = files.Read(saved.Bytes, "saved.json");
        Assert.That(read.Mapping, Is.Not.Null, string.Join("\n", read.Problems));
        var tally = Import(host, Request(Next, read.Mapping), Next.Content);
        Assert.Multiple(() =>
        {
            // Counted by hand from the three rows of June.
            Assert.That(tally.Succeeded, string.Join("\n", tally.Problems));
            Assert.That(Counts(tally, "know_how"), Is.EqualTo("partly 3"));
            Assert.That(Counts(tally, "asked_this_year"), Is.EqualTo("no 2, yes 1"));
        });
    }

    [Test]
    public async Task Mapping_OfTheImporter_CountsTheSameOnThePage_AndAsksNothing()
    {
        await using var host = await HostAsync();
        using var lead = host.As(TestPerson.Lead);
        using var stream = new MemoryStream(Export.Content);
        var files = host.Services.GetRequiredService<IImportMappingFile>();
        var mapping = host.Services.GetRequiredService<ISuiInspection>().Importer.Preview(stream, Request(Export, null) with { Columns = [Likely], Words = [Word] }).Mapping!;
        var by = Import(host, Request(Next, mapping), Next.Content);
        var page = await lead.GetAsync(ImportPage.Address);
        var saved = ("mapping", "saved.json", files.Write(mapping));

        // The mapping says what was asked.
        var looked = await ImportPage.NextAsync(lead, page, [("files", Next.Name, Next.Content), saved], ("look", "yes"), ("instrument", ""), ("accept_alike", "yes"));
        Assert.Multiple(() =>
        {
            Assert.That((looked.Status, ImportPage.People(looked)), Is.EqualTo((HttpStatusCode.OK, (int?)by.Counts.Kept)), looked.Text);
            Assert.That(ImportPage.Words(looked), Does.Contain("name=\"confirm\"").And.Contain("saved.json is used").And.Not.Contain("The same was asked:").And.Not.Contain("Words that are not understood"));
        });
        var added = await ImportPage.NextAsync(lead, looked, ("confirm", "yes"), ("accept_alike", "yes"));
        Assert.That(added.Status, Is.EqualTo(HttpStatusCode.SeeOther), ImportPage.Words(added));
        var rows = (await ImportPage.RowsAsync(host, "survey.csv")).Where(row => row.GetValueOrDefault("imported_file") == Next.Name).ToList();
        Assert.That(rows.CountBy(row => row["know_how"]).Select(one => $"{one.Key} {one.Value}"), Is.EqualTo(new[] { Counts(by, "know_how") }));
        Assert.That(string.Join(", ", rows.CountBy(row => row["asked_this_year"]).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key} {one.Value}")), Is.EqualTo(Counts(by, "asked_this_year")));

        // Taken away again, the likeness and the word are asked for.
        var with = await ImportPage.NextAsync(lead, await lead.GetAsync(ImportPage.Address), [("files", Next.Name, Next.Content), saved], ("look", "yes"));
        var without = await ImportPage.NextAsync(lead, with, ("look", "yes"), ("without_mapping", "yes"));
        Assert.That(ImportPage.Words(without), Does.Contain("The same was asked:").And.Contain("‘Kind of’ (3 times)"));
    }

    [Test]
    public async Task Mapping_ThatCannotBeRead_IsNamedByItsField_AndTheExportIsKept()
    {
        await using var host = await HostAsync();
        using var lead = host.As(TestPerson.Lead);
        var page = await lead.GetAsync(ImportPage.Address);
        var wrong = await ImportPage.NextAsync(lead, page, [("files", Export.Name, Export.Content), ("mapping", "saved.json", "{ \"format\": \"other/1\" }"u8.ToArray())], ("look", "yes"), ("experience", ""));
        Assert.Multiple(() =>
        {
            Assert.That(wrong.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(ImportPage.Words(wrong), Does.Contain("href=\"#import-mapping\"").And.Contain("saved.json").And.Contain("href=\"#import-experience\""));
            Assert.That(ImportPage.Words(wrong), Does.Contain("Looked at: may.csv"), "what was uploaded is kept");
        });
        var again = await ImportPage.NextAsync(lead, wrong, ("look", "yes"), ("without_mapping", "yes"));
        Assert.That((again.Status, ImportPage.People(again)), Is.EqualTo((HttpStatusCode.OK, (int?)4)), again.Text);

        // A mapping of another instrument is refused as the command refuses it.
        var files = host.Services.GetRequiredService<IImportMappingFile>();
        using var stream = new MemoryStream(Export.Content);
        var other = host.Services.GetRequiredService<ISuiInspection>().Importer.Preview(stream, Request(Export, null)).Mapping! with { InstrumentId = "telephone-interview" };
        var refused = await ImportPage.NextAsync(lead, again, [("mapping", "other.json", files.Write(other))], ("look", "yes"));
        Assert.That(ImportPage.Words(refused), Does.Contain("It cannot be added yet").And.Not.Contain("name=\"confirm\""));
    }

    private static string Counts(ImportResult result, string question) => string.Join(", ", result.Tally.Questions.Single(one => one.QuestionId == question).Options
        .Where(option => option.Value > 0).OrderBy(option => option.Key, StringComparer.Ordinal).Select(option => $"{option.Key} {option.Value}"));
}
