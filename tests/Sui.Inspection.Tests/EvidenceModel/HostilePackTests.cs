using System.Collections;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Annexes;
using Sui.Inspection.Evidence;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.EvidenceModel;

/// <summary>Packs of which any member holds anything. The seeds are those of a fixed run, so that a failure can be repeated.</summary>
internal sealed class HostilePackTests
{
    private static readonly ISuiInspection Inspection = SuiInspection.Create();
    private static readonly EvidencePack Pack = Inspection.Read(Path.Combine(Repository.Root(), "examples", "packs", "synthetic-middling")).Pack!;

    [Test]
    public void ValidateAndAssess_AnyMemberHoldsAnything_NeverThrow() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var hostile = Corrupted(Small(Pack, random), random);

        var problems = Inspection.Validate(hostile);
        var assessment = Inspection.Assess(hostile with { FrameworkId = Pack.FrameworkId, FrameworkVersion = null, RubricId = null });

        Kept.AssertReadsBack(assessment);
        Inspection.Write(Inspection.Compose(assessment, new AnnexRequest(AnnexAudience.Working)), "html", Stream.Null);
        Assert.That(problems.Select(problem => problem.Code), Is.All.Match("^SUI[0-9]{4}$"));
        Assert.That(Inspection.Validate(assessment.Evidence).Where(problem => problem.Severity == Problems.ProblemSeverity.Error
            && problem.Location.Item is not null), Is.Empty, "what is left is sound");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Trials.Of(60)).WithReplay(20261128, 9));

    [Test]
    public void Assess_EachMemberOfEachItem_IsReportedOrHarmless()
    {
        object?[] values = [null, double.NaN, double.PositiveInfinity, double.NegativeInfinity, -1.0, int.MinValue, int.MaxValue, "", " ", "a\nb", 99];
        foreach (var list in Lists(Pack))
        {
            foreach (var property in list.Item.GetType().GetProperties().Where(property => property.SetMethod is not null))
            {
                foreach (var value in values)
                {
                    var item = Clone(list.Item);
                    if (!TrySet(item, property, value))
                    {
                        continue;
                    }

                    var pack = Clone(Pack);
                    list.Property.SetValue(pack, Listed(list.Property, (List<object?>)[item, .. ((IEnumerable)list.Property.GetValue(Pack)!).Cast<object>().Skip(1)]));
                    Assert.That(() => Inspection.Assess(pack), Throws.Nothing, $"{item.GetType().Name}.{property.Name} = {value ?? "null"}");
                }
            }
        }
    }

    private static IEnumerable<(PropertyInfo Property, object Item)> Lists(EvidencePack pack) => typeof(EvidencePack).GetProperties()
        .Where(property => property.SetMethod is not null && property.GetValue(pack) is IEnumerable and not string)
        .Select(property => (property, ((IEnumerable)property.GetValue(pack)!).Cast<object>().FirstOrDefault()))
        .Where(list => list.Item2 is not null)
        .Select(list => (list.property, list.Item2!));

    // A hundredth of the items is as hostile and quicker.
    private static EvidencePack Small(EvidencePack pack, Random random) => pack with
    {
        Responses = [.. pack.Responses.Where(_ => random.Next(20) == 0)],
        Findings = [.. pack.Findings.Where(_ => random.Next(3) == 0)],
    };

    private static EvidencePack Corrupted(EvidencePack pack, Random random)
    {
        var hostile = Clone(pack);
        for (var change = random.Next(1, 12); change > 0; change--)
        {
            var properties = typeof(EvidencePack).GetProperties().Where(property => property.SetMethod is not null).ToArray();
            var property = properties[random.Next(properties.Length)];
            if (random.Next(4) == 0)
            {
                TrySet(hostile, property, Value(random));
            }
            else if (property.GetValue(hostile) is IEnumerable and not string)
            {
                var items = ((IEnumerable)property.GetValue(hostile)!).Cast<object?>().ToList();
                if (items.Count > 0)
                {
                    ChangeOne(items, random);
                    property.SetValue(hostile, Listed(property, items));
                }
            }
            else if (property.GetValue(hostile) is { } one and not string and not ValueType)
            {
                property.SetValue(hostile, Changed(one, random, 2));
            }
        }

        return hostile;
    }

    private static void ChangeOne(List<object?> items, Random random)
    {
        var at = random.Next(items.Count);
        switch (random.Next(5))
        {
            case 0:
                items[at] = null;
                break;
            case 1:
                items.Add(items[at]);
                break;
            default:
                items[at] = items[at] switch
                {
                    null or string => string.Empty,
                    Enum term => Enum.ToObject(term.GetType(), 99),
                    { } item => Changed(item, random, 3),
                };
                break;
        }
    }

    private static object Changed(object item, Random random, int depth)
    {
        var copy = Clone(item);
        Change(copy, random, depth);
        return copy;
    }

    private static void Change(object item, Random random, int depth)
    {
        var properties = item.GetType().GetProperties().Where(property => property.SetMethod is not null).ToArray();
        if (properties.Length == 0)
        {
            return;
        }

        var property = properties[random.Next(properties.Length)];
        if (depth > 0 && random.Next(3) == 0 && property.GetValue(item) is { } inner and not string and not ValueType and not IEnumerable and not EvidenceDate)
        {
            property.SetValue(item, Changed(inner, random, depth - 1));
        }
        else if (property.GetValue(item) is IEnumerable and not string && !property.PropertyType.Name.Contains("Dictionary", StringComparison.Ordinal)
            && ((IEnumerable)property.GetValue(item)!).Cast<object?>().ToList() is { Count: > 0 } list && random.Next(2) == 0)
        {
            ChangeOne(list, random);
            property.SetValue(item, Listed(property, list));
        }
        else
        {
            TrySet(item, property, Value(random));
        }
    }

    private static object? Value(Random random) => random.Next(16) switch
    {
        0 or 1 => null,
        2 => double.NaN,
        3 => double.PositiveInfinity,
        4 => double.NegativeInfinity,
        5 => int.MinValue,
        6 => int.MaxValue,
        7 => -1,
        8 => 99,
        9 => string.Empty,
        10 => " \t\n",
        11 => "nowhere",
        12 => new string('x', 5000),
        13 => "jane.roe@example.org",
        14 => double.MaxValue,
        _ => 0,
    };

    // False where the member cannot hold the value at all.
    private static bool TrySet(object item, PropertyInfo property, object? value)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (value is null)
        {
            if (property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null)
            {
                return false;
            }

            property.SetValue(item, null);
            return true;
        }

        object? set = type.IsEnum && value is int number ? Enum.ToObject(type, number)
            : type == typeof(double) && value is int or double ? Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture)
            : type.IsInstanceOfType(value) ? value : null;
        if (set is null)
        {
            return false;
        }

        property.SetValue(item, set);
        return true;
    }

    private static T Clone<T>(T item)
        where T : class => (T)item.GetType().GetMethod("<Clone>$")!.Invoke(item, null)!;

    private static Array Listed(PropertyInfo property, List<object?> items)
    {
        var array = Array.CreateInstance(property.PropertyType.GetGenericArguments()[0], items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            array.SetValue(items[i], i);
        }

        return array;
    }
}
