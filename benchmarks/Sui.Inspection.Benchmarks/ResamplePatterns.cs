using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Robustness;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Benchmarks;

/// <summary>
/// 1,000,000 made-up respondents to the survey of service users, as answer patterns with a count: the assessment, and the analysis with 2,000 resamples. The bar
/// of 1 s is for resampling, which is a part of the analysis: the other part assesses the pack anew for each change of its sensitivity.
/// </summary>
public class ResamplePatterns
{
    private const int People = 1_000_000;

    private ISuiInspection _inspection = null!;
    private EvidencePack _pack = null!;
    private Assessment _assessment = null!;

    [GlobalSetup]
    public void Setup()
    {
        _inspection = new ServiceCollection().AddSuiInspection().BuildServiceProvider().GetRequiredService<ISuiInspection>();
        var instrument = _inspection.Instruments.Find("service-user-survey")!;
        List<Question> questions = [.. instrument.Questions.Where(question => question.Options.Count > 0 && question.Relevance.Count == 0).Take(12)];
        var random = new Random(1);
        var patterns = ResponsePatterns.Empty;
        for (var part = 0; part < 10; part++)
        {
            patterns = patterns.Merge(ResponsePatterns.Of(Enumerable.Range(part * (People / 10), People / 10).Select(at => Response(instrument, questions, at, random))));
        }

        _pack = new EvidencePack
        {
            Id = "made-up",
            Title = "Made up",
            Synthetic = true,
            Provider = new Provider("made-up", "Made up"),
            FrameworkId = "hmip-probation-2018",
            Period = new Period(new DateOnly(2018, 6, 1), new DateOnly(2019, 6, 30)),
            Fieldwork = new Period(new DateOnly(2019, 6, 1), new DateOnly(2019, 6, 30)),
            Sources =
            [
                new EvidenceSource
                {
                    Id = "survey", Kind = SourceKind.Survey, Origin = Origin.Inspectorate, Title = "Survey", Sample = new Sample(Origin.Inspectorate, People * 2),
                    Representativeness = Representativeness.Adequate,
                },
            ],
            Responses = patterns.ToResponses(),
        };
        _assessment = _inspection.Assess(_pack);
        Console.WriteLine($"{patterns.People} people, {patterns.Count} patterns");
    }

    [Benchmark]
    public Assessment Assess() => _inspection.Assess(_pack);

    [Benchmark]
    public RobustnessAnalysis Analyse() => _inspection.Analyse(_assessment, new RobustnessRequest { Resamples = 2000 });

    private static Response Response(Instrument instrument, List<Question> questions, int at, Random random)
    {
        // Most people agree with themselves: one in eight answers is not what the person's own mood says.
        var mood = random.Next(3);
        var given = questions.ConvertAll(question => question.Options[random.Next(8) == 0 ? random.Next(question.Options.Count) : Math.Min(mood, question.Options.Count - 1)]);
        return new Response
        {
            Id = $"r{at:0000000}",
            SourceId = "survey",
            Dates = new ItemDates(EvidenceDate.On(new DateOnly(2019, 6, 3))),
            Experience = Experience.Lived,
            Origin = Origin.Inspectorate,
            Locator = new FileLocator("rows.csv", at + 2, at + 2),
            InstrumentId = instrument.Identity.Id,
            Outcome = ResponseOutcome.Completed,
            Answers = questions.Zip(given).ToDictionary(pair => pair.First.Id, pair => pair.Second.Meaning),
            Values = questions.Zip(given).ToDictionary(pair => pair.First.Id, pair => pair.Second.Code),
        };
    }
}
