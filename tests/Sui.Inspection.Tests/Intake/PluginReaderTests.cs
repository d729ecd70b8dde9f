using Moq;
using Sui.Inspection.Evidence;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Intake;

/// <summary>Readers that plug-ins bring.</summary>
internal sealed class PluginReaderTests
{
    private static readonly string Manifest = SamplePack.Manifest.Replace(
        """{ "kind": "absences", "path": "absences.csv" }""",
        """{ "kind": "absences", "path": "absences.csv" }, { "kind": "diaries", "path": "diaries.txt", "instrument": "talk" }""",
        StringComparison.Ordinal);

    [Test]
    public void Read_NewKindOfFile_IsReadByThePlugin()
    {
        EvidenceReadContext? seen = null;
        var reader = Reader(context =>
        {
            seen = context;
            return new EvidenceReadResult([Finding("d1", "C1", "minutes")], [], [Problem(context.File)]);
        });

        var result = Pack().Read(null, reader);

        Assert.That(result.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI9999" }));
        Assert.That(result.Pack!.Findings.Select(finding => finding.Id), Is.EqualTo(new[] { "f1", "f2", "d1" }));
        Assert.That(seen!.Content.Length, Is.EqualTo(4));
        Assert.That((seen.File, seen.InstrumentId), Is.EqualTo(("diaries.txt", "talk")));
        Assert.That(seen.Sources.Keys, Is.EquivalentTo(new[] { "interviews", "survey", "council", "minutes" }));
        Assert.That(seen.Period, Is.EqualTo(result.Pack.Period));
        Assert.That(seen.Fieldwork, Is.EqualTo(result.Pack.Fieldwork));
    }

    [Test]
    public void Read_ItemsOfItsOwnType_AreKeptForItsSignalSource()
    {
        var result = Pack().Read(null, Reader(_ => new EvidenceReadResult([Diary("d1"), Diary("d2")], [], [])));

        Assert.That(result.Problems, Is.Empty);
        Assert.That(result.Pack!.OtherItems.Select(item => item.Id), Is.EqualTo(new[] { "d1", "d2" }));
    }

    [Test]
    public void Read_ItemsThatNameWhatIsNotThere_AreLeftOut()
    {
        var result = Pack().Read(null, Reader(_ => new EvidenceReadResult(
            [Finding("d1", "C9", "minutes"), Finding("d2", "C1", "nowhere"), Finding("f1", "C1", "minutes")], [], [])));

        Assert.That(
            result.Problems.Select(problem => problem.Code),
            Is.EquivalentTo(new[] { IntakeCodes.CriterionUnknown, IntakeCodes.SourceUnknown, IntakeCodes.IdDuplicate }));
        Assert.That(result.Pack!.Findings.Select(finding => finding.Id), Is.EqualTo(new[] { "f1", "f2" }));
    }

    [Test]
    public void Read_QuotesOfAPlugin_FollowTheRulesOfConsent()
    {
        var result = Pack().Read(null, Reader(_ => new EvidenceReadResult(
            [
                Quote("d1", QuoteConsent.Given, "minutes", "C1"), Quote("d2", QuoteConsent.Refused, "minutes"),
                Quote("d3", QuoteConsent.Published, "minutes"), Quote("d4", QuoteConsent.Published, "survey"),
                Quote("d5", QuoteConsent.Given, "minutes", "C1", "C9"),
            ],
            [],
            [])));

        Assert.That(
            result.Problems.Select(problem => (problem.Code, problem.Severity)),
            Is.EquivalentTo(new[]
            {
                (IntakeCodes.RefusedWords, ProblemSeverity.Warning), (IntakeCodes.PublishedNotCited, ProblemSeverity.Error),
                (IntakeCodes.CriterionUnknown, ProblemSeverity.Error),
            }));
        Assert.That(
            result.Pack!.Quotes.Where(quote => quote.Id[0] == 'd').Select(quote => (quote.Id, quote.Text)),
            Is.EqualTo(new[] { ("d1", "Words."), ("d2", string.Empty), ("d3", "Words.") }));
        Assert.That(result.Pack.OtherItems, Is.Empty);
    }

    [Test]
    public void Read_PluginThatFails_CostsItsOwnFileOnly()
    {
        var result = Pack().Read(null, Reader(_ => throw new FormatException("anna said so")));

        var problem = result.Problems.Single();
        Assert.That((problem.Code, problem.Location.File), Is.EqualTo((IntakeCodes.ReaderFailed, "diaries.txt")));
        Assert.That(problem.Message, Does.Contain("FormatException").And.Not.Contain("anna"));
        Assert.That(result.Pack!.Findings, Has.Count.EqualTo(2));
    }

    [Test]
    public void Read_CancelledInsideThePlugin_Throws()
    {
        using var cancellation = new CancellationTokenSource();
        var reader = Reader(_ =>
        {
            cancellation.Cancel();
            throw new OperationCanceledException(cancellation.Token);
        });

        Assert.That(
            () => KnownData.Reader(null, reader).Read(Pack().InMemory(), cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Constructor_TwoReadersOfOneKind_Throws()
    {
        var mock = new Mock<IEvidenceReader>();
        mock.Setup(reader => reader.FileKind).Returns("Findings");

        Assert.That(() => KnownData.Reader(null, mock.Object), Throws.ArgumentException.With.Message.Contains("Findings"));
    }

    [Test]
    public void Read_BuiltInReaderOnItsOwn_GivesItemsAndProblems()
    {
        var reader = BuiltInReaders.All.Single(candidate => candidate.FileKind == "tallies");
        var context = new EvidenceReadContext
        {
            File = "tallies.csv",
            Content = new SamplePack().Replace("tallies.csv", ",7.5,12", ",7.5,x").Files["tallies.csv"],
            InstrumentId = null,
            Sources = new SamplePack().Read().Pack!.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal),
            Instruments = KnownData.Instruments,
            Rubric = KnownData.Rubric,
            Period = new Period(new DateOnly(2018, 6, 1), new DateOnly(2019, 5, 31)),
            Fieldwork = new Period(new DateOnly(2019, 6, 3), new DateOnly(2019, 6, 7)),
        };

        var result = reader.Read(context);

        Assert.That(result.Items, Is.Empty);
        Assert.That(result.Problems.Single().Location, Is.EqualTo(new ProblemLocation("tallies.csv", 2, 2, "valid")));
    }

    [Test]
    public void Read_ResponsesWithoutInstrument_IsAProblemOfTheFile()
    {
        var reader = BuiltInReaders.All.Single(candidate => candidate.FileKind == "survey");
        var context = new EvidenceReadContext
        {
            File = "survey.csv",
            Content = new byte[1],
            InstrumentId = null,
            Sources = new Dictionary<string, EvidenceSource>(),
            Instruments = KnownData.Instruments,
            Rubric = KnownData.Rubric,
            Period = new Period(default, default),
            Fieldwork = new Period(default, default),
        };

        Assert.That(reader.Read(context).Problems.Single().Code, Is.EqualTo(IntakeCodes.InstrumentMissing));
    }

    private static SamplePack Pack() => new SamplePack().Set("pack.json", Manifest).Set("diaries.txt", "text");

    private static IEvidenceReader Reader(Func<EvidenceReadContext, EvidenceReadResult> read)
    {
        var mock = new Mock<IEvidenceReader>();
        mock.Setup(reader => reader.FileKind).Returns("diaries");
        mock.Setup(reader => reader.Read(It.IsAny<EvidenceReadContext>(), It.IsAny<CancellationToken>()))
            .Returns((EvidenceReadContext context, CancellationToken _) => read(context));
        return mock.Object;
    }

    private static Problem Problem(string file) =>
        new()
        {
            Code = "SUI9999",
            Severity = ProblemSeverity.Warning,
            Location = new ProblemLocation(file, 1),
            Message = "Message.",
            Expected = "Expected.",
            Action = "Action.",
        };

    private static Finding Finding(string id, string criterion, string source) => new()
    {
        Id = id,
        SourceId = source,
        Dates = new ItemDates(EvidenceDate.On(new DateOnly(2019, 1, 1))),
        Experience = Experience.Lived,
        Origin = Origin.Inspectorate,
        Locator = new FileLocator("diaries.txt", 1, 1),
        CriterionId = criterion,
        Direction = FindingDirection.For,
        Strength = FindingStrength.Slight,
        Statement = "Seen.",
    };

    private static Quote Quote(string id, QuoteConsent consent, string source, params string[] criteria) => new()
    {
        Id = id,
        SourceId = source,
        Dates = new ItemDates(EvidenceDate.On(new DateOnly(2019, 1, 1))),
        Experience = Experience.Lived,
        Origin = Origin.Inspectorate,
        Locator = new FileLocator("diaries.txt", 1, 1),
        Text = "Words.",
        Role = "member of the council",
        Consent = consent,
        CriterionIds = criteria,
    };

    private static DiaryEntry Diary(string id) => new()
    {
        Id = id,
        SourceId = "minutes",
        Dates = new ItemDates(EvidenceDate.On(new DateOnly(2019, 1, 1))),
        Experience = Experience.Lived,
        Origin = Origin.Inspectorate,
        Locator = new FileLocator("diaries.txt", 1, 1),
    };

    private sealed record DiaryEntry : EvidenceItem;
}
