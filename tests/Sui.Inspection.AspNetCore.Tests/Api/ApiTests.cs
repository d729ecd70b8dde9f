using System.Net;
using System.Text.Json;
using Sui.Inspection.AspNetCore.Tests.Support;
using Sui.Inspection.Assessments;

namespace Sui.Inspection.AspNetCore.Tests.Api;

public class ApiTests
{
    private const string Base = "/sui/api/v1/";
    private PagesHost _host = null!;
    private Visitor _lead = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _host = await PagesHost.StartAsync(options => options.MaxUploadBytes = 400_000);
        _lead = _host.As(TestPerson.Lead);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _lead.Dispose();
        await _host.DisposeAsync();
    }

    [Test]
    public async Task Validate_OfASoundPack_HasNoErrors()
    {
        var answer = Json(await _lead.PostAsync(Base + "validate", Zip(Zips.Of("synthetic-middling"))));
        Assert.That(answer.GetProperty("errors").GetInt32(), Is.Zero);
        Assert.That(answer.GetProperty("problems").GetArrayLength(), Is.EqualTo(answer.GetProperty("warnings").GetInt32()));
    }

    [Test]
    public async Task Assess_OfASoundPack_IsAnAssessmentThatReadsBack()
    {
        var answer = await _lead.PostAsync(Base + "assess", Zip(Zips.Of("synthetic-strong")));
        var read = AssessmentJson.Read(answer.Bytes, "answer");
        Assert.That(read.Problems, Is.Empty);
        // examples/README.md: Northmoor, rung 3, Outstanding.
        Assert.That(read.Document!.Placement.Rung, Is.EqualTo(Vocabulary.Rung.Participation));
        Assert.That(read.Document.Rating.Value, Is.EqualTo(Standards.Rating.Outstanding));
    }

    [TestCase("pdf", "application/pdf")]
    [TestCase("html", "text/html")]
    [TestCase("json", "application/json")]
    public async Task Annex_InEachFormat_IsWritten(string format, string type)
    {
        var answer = await _lead.PostAsync(Base + $"annex?format={format}&part=easy-read&lang=cy", Zip(Zips.Of("synthetic-middling")));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        Assert.That(answer.Header("Content-Type"), Does.StartWith(type));
        Assert.That(answer.Bytes, Has.Length.GreaterThan(1000));
    }

    // synthetic-middling says of itself that it was decided and moderated; nobody has vouched for that here.
    [Test]
    public async Task Annex_OfAPackThatSaysItWasDecided_IsADraft()
    {
        var answer = await _lead.PostAsync(Base + "annex?format=json", Zip(Zips.Of("synthetic-middling")));
        Assert.That(JsonDocument.Parse(answer.Bytes).RootElement.GetProperty("draft").GetBoolean(), Is.True);
        Assert.That(answer.Header("Content-Disposition"), Does.Contain("-draft"));
    }

    [TestCase("assess")]
    [TestCase("annex")]
    public async Task Pack_ThatCannotBeRead_IsAProblem422_WithEachProblem(string call)
    {
        var answer = await _lead.PostAsync(Base + call, Zip(Zips.Of([("pack.json", "{}"u8.ToArray())])));
        var json = JsonDocument.Parse(answer.Bytes).RootElement;
        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(answer.Header("Content-Type"), Does.StartWith("application/problem+json"));
            Assert.That(json.GetProperty("problems")[0].GetProperty("code").GetString(), Does.StartWith("SUI1"));
            Assert.That(json.GetProperty("errors").GetInt32(), Is.Positive);
        });
    }

    [Test]
    public async Task Body_OfAnotherType_IsRefused()
    {
        using var content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        Assert.That((await _lead.PostAsync(Base + "validate", content)).Status, Is.EqualTo(HttpStatusCode.UnsupportedMediaType));
    }

    [Test]
    public async Task Body_LargerThanTheLimit_IsRefused()
    {
        var answer = await _lead.PostAsync(Base + "validate", Zip(new byte[500_000]));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(answer.Text, Does.Contain("SUI8204"));
    }

    [Test]
    public async Task Body_ThatIsHostile_IsAProblem_AndNothingLiesOutside()
    {
        var answer = Json(await _lead.PostAsync(Base + "validate", Zip(Zips.Hostile())));
        Assert.That(answer.GetProperty("errors").GetInt32(), Is.Positive);
    }

    [TestCase("format=docx")]
    [TestCase("part=all")]
    [TestCase("lang=fr")]
    public async Task Annex_OfWhatThereIsNot_IsRefused(string query)
    {
        var answer = await _lead.PostAsync(Base + "annex?" + query, Zip(Zips.Of("synthetic-middling")));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(answer.Text, Does.Contain("SUI8207"));
    }

    [Test]
    public async Task Instruments_AreListed_AndEachIsAnInstrumentThatReadsBack()
    {
        foreach (var listed in Json(await _lead.GetAsync(Base + "instruments")).EnumerateArray())
        {
            var one = await _lead.GetAsync($"{Base}instruments/{listed.GetProperty("id").GetString()}?version={listed.GetProperty("version").GetInt32()}");
            var read = SuiInspection.CreateInstrumentReader().Read(one.Bytes, "answer");
            Assert.That(read.Problems, Is.Empty);
            Assert.That(Instruments.InstrumentExtensions.Identify(read.Instrument!).Sha256, Is.EqualTo(listed.GetProperty("sha256").GetString()));
        }

        Assert.That((await _lead.GetAsync(Base + "instruments/none")).Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Description_IsOpenApi_AndHasEachCallAndNoPage()
    {
        var json = Json(await _lead.GetAsync(Base + "openapi.json"));
        Assert.That(json.GetProperty("openapi").GetString(), Does.StartWith("3.1"));
        Assert.That(json.GetProperty("paths").EnumerateObject().Select(path => path.Name), Is.EquivalentTo(new[]
        {
            Base + "validate", Base + "assess", Base + "annex", Base + "instruments", Base + "instruments/{id}",
        }));
    }

    private static ByteArrayContent Zip(byte[] bytes) => new(bytes) { Headers = { ContentType = new("application/zip") } };

    private static JsonElement Json(Answer answer)
    {
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        return JsonDocument.Parse(answer.Bytes).RootElement;
    }
}
