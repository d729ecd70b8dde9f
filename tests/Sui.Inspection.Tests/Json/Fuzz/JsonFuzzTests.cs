using System.Globalization;
using System.Text.RegularExpressions;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Intake;

namespace Sui.Inspection.Tests.Json.Fuzz;

/// <summary>
/// Every kind of JSON file, spoilt in any way: no exception, and problems that name a code and a line and never what the file says.
/// The environment variable SUI_FUZZ_CASES says how many cases are tried in all; 3,500 when it is not set.
/// </summary>
[TestFixture]
internal sealed partial class JsonFuzzTests
{
    // Never a property's name: names can be repeated where they look like one.
    private const string Secret = "Zwetschge said";

    private const int Kinds = 9;

    private static readonly int Cases =
        int.Parse(Environment.GetEnvironmentVariable("SUI_FUZZ_CASES") ?? "3500", CultureInfo.InvariantCulture) / Kinds;

    private static IEnumerable<JsonTarget> Targets => JsonTarget.All;

    [TestCaseSource(nameof(Targets))]
    public void Saying_NothingElseChanged_IsSound(JsonTarget target)
    {
        var (read, problems) = target.Read(target.Saying(Secret));

        Assert.That(read, Is.True);
        Assert.That(problems.Where(problem => problem.Severity == ProblemSeverity.Error), Is.Empty);
    }

    [TestCaseSource(nameof(Targets))]
    public void Read_Spoilt_NeitherThrowsNorTells(JsonTarget target)
    {
        var original = target.Saying(Secret);
        var refused = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var json = new JsonMutator(seed, Secret).Mutate(original);
            var (read, problems) = Read(() => target.Read(json), seed);
            Assert.That(read, Is.EqualTo(problems.All(problem => problem.Severity != ProblemSeverity.Error)), $"seed {seed}");
            refused += read ? 0 : 1;
            AssertQuiet(problems, seed);
        }

        Assert.That(refused, Is.GreaterThan(Cases / 2), "Too few of the files were spoilt.");
    }

    [Test]
    public void Read_PackSpoilt_NeitherThrowsNorTells()
    {
        var sample = new SamplePack();
        for (var seed = 0; seed < Cases; seed++)
        {
            var files = sample.InMemory();
            files["pack.json"] = new JsonMutator(seed, Secret).Mutate(sample.Files["pack.json"]);
            var problems = Read(() => KnownData.Reader().Read(files), seed).Problems;
            // What the evidence as a whole says of the profile has its place by its path, and no line.
            AssertQuiet(
                [.. problems.Where(problem => problem.Code.StartsWith("SUI11", StringComparison.Ordinal) && (problem.Location.Line is not null || problem.Code is not ("SUI1137" or "SUI1140" or "SUI1141" or "SUI1150")))],
                seed);
            Assert.That(problems.Select(Told), Has.None.Contains(Secret), $"seed {seed}");
        }
    }

    private static T Read<T>(Func<T> read, int seed)
    {
        try
        {
            return read();
        }
        catch (Exception exception)
        {
            throw new AssertionException($"Seed {seed}: {exception}");
        }
    }

    private static void AssertQuiet(IReadOnlyList<Problem> problems, int seed)
    {
        foreach (var problem in problems)
        {
            Assert.That(problem.Code, Does.Match(Code()), $"seed {seed}");
            Assert.That(problem is { Message.Length: > 0, Expected.Length: > 0, Action.Length: > 0 }, Is.True, $"seed {seed}");
            Assert.That(Told(problem), Does.Not.Contain(Secret), $"seed {seed}");
            Assert.That(problem.Location.Column?.Length ?? 0, Is.LessThan(300), $"seed {seed}");

            // A file that is too large is one as a whole, and so are problems that are too many to list.
            if (!problem.Code.EndsWith("02", StringComparison.Ordinal) && !problem.Code.EndsWith("11", StringComparison.Ordinal))
            {
                Assert.That(problem.Location.Line ?? 0, Is.GreaterThan(0), $"seed {seed}: {problem}");
            }
        }
    }

    private static string Told(Problem problem) => $"{problem} {problem.Expected} {problem.Action} {problem.Location.Column}";

    [GeneratedRegex("^SUI[0-9]{4}$")]
    private static partial Regex Code();
}
