using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Json.Fuzz;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Json;

/// <summary>Readers against data that went wrong anywhere in any way: they never throw, and agree with the schemas.</summary>
[TestFixture]
internal sealed class MutationTests
{
    private static readonly string[] Values =
    [
        "null", "true", "-1", "0", "0.5", "3", "1e300", "\"\"", "\"x\"", "\"I1\"", "\"None\"", "\"a b\"", "[]", "{}", "[1]",
        "[null]",
        "{\"en\":\"x\"}", "{\"en\":1}", "{\"unheard_of\":1}", "[{}]",
    ];

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(1500).WithReplay(20190903UL, 141UL);

    private static string[] Files =>
    [
        "data/sui-ladder-2.json", "data/hmip-probation-2018-2.json", "data/instruments/telephone-interview-2.json",
        "data/instruments/service-user-survey-2.json",
    ];

    [TestCaseSource(nameof(Files))]
    public void Read_BytesChanged_NeverThrows(string file)
    {
        var original = BuiltIn.Bytes(file);
        var change = from at in Gen.Choose(0, original.Length - 1)
                     from kind in Gen.Choose(0, 3)
                     from value in Gen.Choose(0, 255)
                     select (at, kind, (byte)value);

        Prop.ForAll(change.ListOf(3).ToArbitrary(), changes => IsConsistent(Read(file, Mutate(original, changes)))).Check(Fixed);
    }

    [TestCaseSource(nameof(Files))]
    public void Read_ValueChanged_RefusesWhatTheSchemaRefuses(string file)
    {
        using var checker = SchemaTests.CheckerFor(file);
        var original = BuiltIn.Bytes(file);
        var places = JsonPlaces.Of(original);
        var change = from at in Gen.Choose(0, places.Count - 1)
                     from value in Gen.Choose(-1, Values.Length - 1)
                     select (places[at], value);

        Prop.ForAll(
            change.ToArbitrary(),
            pair =>
            {
                var (place, value) = pair;
                var json = JsonEdits.Edit(original, place, value < 0 ? null : Values[value]);
                var (read, problems) = Read(file, json);
                var fits = checker.Check(json).Count == 0;
                var wrongShape = problems.Any(IsShape);

                // What breaks the schema is refused; what the reader calls a wrong shape breaks the schema.
                return IsConsistent((read, problems)) && (fits || read is null) && !(fits && wrongShape);
            }).Check(Fixed);
    }

    private static bool IsShape(Problem problem) => problem.Code is ['S', 'U', 'I', '3' or '4', '0', '0' or '1', _];

    private static bool IsConsistent((object? Data, IReadOnlyList<Problem> Problems) read) =>
        read.Data is null == read.Problems.Any(problem => problem.Severity == ProblemSeverity.Error)
        && read.Problems.All(problem => problem is { Message.Length: > 0, Expected.Length: > 0, Action.Length: > 0 });

    private static (object? Data, IReadOnlyList<Problem> Problems) Read(string file, byte[] json)
    {
        if (file == Files[0])
        {
            var rubric = new RubricReader(BuiltIn.Frameworks).Read(json, file);
            return (rubric.Rubric, rubric.Problems);
        }

        if (file == Files[1])
        {
            var framework = new FrameworkReader().Read(json, file);
            return (framework.Framework, framework.Problems);
        }

        var instrument = new InstrumentReader().Read(json, file, BuiltIn.Rubric);
        return (instrument.Instrument, instrument.Problems);
    }

    private static byte[] Mutate(byte[] original, IEnumerable<(int At, int Kind, byte Value)> changes)
    {
        var bytes = original.ToList();
        foreach (var (at, kind, value) in changes)
        {
            var place = Math.Min(at, bytes.Count - 1);
            switch (kind)
            {
                case 0:
                    bytes[place] = value;
                    break;
                case 1:
                    bytes.Insert(place, value);
                    break;
                case 2:
                    bytes.RemoveAt(place);
                    break;
                default:
                    // Repeats a stretch, which makes duplicate properties and items.
                    bytes.InsertRange(place, bytes.GetRange(place, Math.Min(value, bytes.Count - place)));
                    break;
            }
        }

        return [.. bytes];
    }
}
