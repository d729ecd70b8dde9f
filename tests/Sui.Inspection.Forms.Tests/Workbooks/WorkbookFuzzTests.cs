using System.Text.Json.Nodes;
using Sui.Inspection.Forms.Additions;
using Sui.Inspection.Forms.Tests.Support;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular.Tests.Support;

namespace Sui.Inspection.Forms.Tests.Workbooks;

/// <summary>
/// Spoilt evidence workbooks: reading, marking, converting and adding to them throws nothing but what they declare, and agrees with itself. A
/// fixed seed and few cases; the environment variable SUI_FUZZ asks for more, SUI_FUZZ_SEED for others. A failure names the seed of its case.
/// </summary>
internal sealed class WorkbookFuzzTests
{
    private const int Cases = 40;
    private const int FirstSeed = 7_000;

    private static readonly Lazy<IReadOnlyList<byte[]>> Sources = new(() => [Started(), Books.Workbook(Books.PathOf("worked-case"))]);

    [Test]
    public void Read_MutatedBytes_NeverThrows() => Run((seed, random) => TryEverything(Mutation.OfBytes(random, Sources.Value), seed));

    [Test]
    public void Read_MutatedParts_NeverThrows() => Run((seed, random) => TryEverything(Mutation.OfParts(random, Sources.Value), seed));

    [Test]
    public void Scrambled_ReadsTheSame_MarkedAndConverted() => Run((seed, _) =>
    {
        var workbook = Scramble.Of(Sources.Value[seed % 2], seed);
        var read = TryEverything(workbook, seed);
        var marked = Mark(workbook, read.Problems) ?? throw new AssertionException("A workbook that a program wrote can be marked.");
        Assert.That(Books.Read(marked).Problems.Codes(), Is.EqualTo(read.Problems.Codes()), "marked");
        if (read.Pack is null || read.Problems.Any(problem => problem.Severity == ProblemSeverity.Error))
        {
            return;
        }

        InFile(workbook, path =>
        {
            var (files, problems) = EvidenceWorkbook.ToFiles(Books.Inspection, path);
            Assert.That(problems, Is.Empty);
            Assert.That(WithoutProblems(Books.Inspection.Read(files!)), Is.EqualTo(WithoutProblems(read)), "converted");
        });
    });

    [Test]
    public void Scrambled_AddedTo_HasTheRowsAndNoNewFaults() => Run((seed, _) =>
    {
        var workbook = Scramble.Of(Sources.Value[seed % 2], seed);
        InFile(workbook, path =>
        {
            var before = Books.Inspection.Read(path);
            if (Add(path) is not { } added)
            {
                return;
            }

            var after = Books.Read(added.Files[path].ToArray());
            Assert.That(added.Added, Has.Count.EqualTo(2));
            Assert.That(
                after.Problems.Where(IsOfTheForm).Select(CodeAndSheet), Is.SubsetOf(before.Problems.Select(CodeAndSheet)), "adding spoils nothing");
            File.WriteAllBytes(path, added.Files[path].ToArray());
            var again = Add(path) ?? throw new AssertionException("What was added to can be added to.");
            Assert.That(again.Added, Is.Empty, "the same import once more adds nothing");
            Assert.That(again.Unchanged, Is.EqualTo(2));
        });
    });

    private static byte[] Started()
    {
        using var edit = Books.Started().Finding(3, "Minutes give reasons.").Finding(4, "Boards show decisions.");
        return edit.Bytes();
    }

    // The record that the test adds is none, and the survey that gets its first answers has nobody's word on whom it represents.
    private static bool IsOfTheForm(Problem problem) => problem.Code.StartsWith("SUI1", StringComparison.Ordinal) && problem.Code is not ("SUI1130" or "SUI1140");

    // A column whose heading was spoilt is added anew, and its empty cells then have a letter.
    private static string CodeAndSheet(Problem problem) => $"{problem.Code} {problem.Location.Sheet}";

    // What is said of a workbook, such as merged cells, is not said of files.
    private static string WithoutProblems(PackReadResult read)
    {
        var assessed = JsonNode.Parse(Books.Assessed(read))!.AsObject();
        Assert.That(assessed.Remove("problems"));
        return assessed.ToJsonString();
    }

    private static AddedAnswers? Add(string path)
    {
        var (target, problems) = EvidenceTarget.Open(Books.Inspection, path);
        if (target is null)
        {
            Assert.That(problems, Is.Not.Empty, "a refusal says why");
            return null;
        }

        return target.Add(new ImportedAnswers
        {
            Responses = "id,source,event_date,experience,outcome,know_how\nabc1,fuzz,2019-06-04,Lived,Completed,yes\nabc2,fuzz,2019-06-05,Lived,Completed,no\n"u8.ToArray(),
            Record = "{}"u8.ToArray(),
            InstrumentId = "service-user-survey",
            SourceId = "fuzz",
        });
    }

    private static PackReadResult TryEverything(byte[] workbook, int seed)
    {
        var read = Books.Read(workbook);
        Assert.That(read.Pack is not null || read.Problems.Any(problem => problem.Severity == ProblemSeverity.Error), "a refusal says why");
        if (read.Pack is not null)
        {
            _ = Books.Inspection.Assess(read);
        }

        if (seed % 4 == 0)
        {
            _ = Mark(workbook, read.Problems);
        }

        return read;
    }

    // Null where the workbook cannot be written, which is declared.
    private static byte[]? Mark(byte[] workbook, IReadOnlyList<Problem> problems)
    {
        using var input = new MemoryStream(workbook, writable: false);
        using var output = new MemoryStream();
        try
        {
            EvidenceWorkbook.Mark(input, problems, output);
            return output.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static void InFile(byte[] workbook, Action<string> use)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "evidence.xlsx");
            File.WriteAllBytes(path, workbook);
            use(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(Action<int, Random> use)
    {
        var first = TestSetting.Of("SUI_FUZZ_SEED", FirstSeed);
        for (var seed = first; seed < first + TestSetting.Of("SUI_FUZZ", Cases); seed++)
        {
            try
            {
                use(seed, new Random(seed));
            }
            catch (Exception exception)
            {
                throw new AssertionException($"Seed {seed}: {exception.GetType().Name}: {exception.Message}\n{exception.StackTrace}", exception);
            }
        }
    }
}
