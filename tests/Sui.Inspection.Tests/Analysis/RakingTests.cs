using System.Globalization;
using Sui.Inspection.Analysis;

namespace Sui.Inspection.Tests.Analysis;

/// <summary>Against the method's reference values (section 6) and survey::rake of R 4.</summary>
[TestFixture]
internal sealed class RakingTests
{
    // i <- 1:500
    // d <- data.frame(sex = c("M","F")[1 + ((i*37) %% 100 >= 82)], age = c("Y","M","O")[1 + ((i*53 + i%/%7) %% 10 >= 4) + ((i*53 + i%/%7) %% 10 >= 7)],
    //   office = c("N","E","S","W")[1 + ((i*i + 3*i) %% 11) %/% 3])
    // weights(rake(svydesign(ids = ~1, weights = rep(1, 500), data = d), list(~sex, ~age, ~office), list(
    //   data.frame(sex = c("M","F"), Freq = 500*c(.9,.1)), data.frame(age = c("Y","M","O"), Freq = 500*c(.5,.35,.15)),
    //   data.frame(office = c("N","E","S","W"), Freq = 500*c(.3,.3,.2,.2))), control = list(maxit = 1000, epsilon = 1e-10)))
    private static readonly Dictionary<string, double> OfR = new(StringComparer.Ordinal)
    {
        ["FME"] = 1.0680486524,
        ["FMN"] = 1.1005193418,
        ["FMS"] = 0.4727316177,
        ["FMW"] = 0.3623228714,
        ["FOE"] = 0.5369952548,
        ["FON"] = 0.5533209213,
        ["FOS"] = 0.2376807788,
        ["FOW"] = 0.1821692881,
        ["FYE"] = 1.2279143912,
        ["FYN"] = 1.2652452999,
        ["FYS"] = 0.5434901821,
        ["FYW"] = 0.4165554323,
        ["MME"] = 1.9232844646,
        ["MMN"] = 1.9817559324,
        ["MMS"] = 0.8512696255,
        ["MMW"] = 0.6524515042,
        ["MOE"] = 0.9669921205,
        ["MON"] = 0.9963905011,
        ["MOS"] = 0.4280027398,
        ["MOW"] = 0.3280406384,
        ["MYE"] = 2.2111620732,
        ["MYN"] = 2.2783855621,
        ["MYS"] = 0.9786878356,
        ["MYW"] = 0.7501105776,
    };

    /// <summary>A row for each of 2,000 patterns rakes as a row for each of its people does, to the last bit.</summary>
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void Rows_ThatStandForSomePeople_RakeAsThePeopleDo(int seed)
    {
        var random = new Random(seed);
        List<(int Sex, int Age, int Office, int People)> rows = [.. Enumerable.Range(0, 2000).Select(_ => (random.Next(-1, 2), random.Next(3), random.Next(4), random.Next(1, 90)))];
        var all = rows.SelectMany(row => Enumerable.Repeat(row, row.People)).ToList();

        var (expected, result) = (Raking.Rake(Of(all)), Raking.Rake(Of(rows), [.. rows.Select(row => row.People)], new RakingRules()));

        Assert.That(result.Reason, Is.Null);
        Assert.That(rows.Zip(result.Weights).SelectMany(row => Enumerable.Repeat(row.Second, row.First.People)).Select(BitConverter.DoubleToInt64Bits),
            Is.EqualTo(expected.Weights.Select(BitConverter.DoubleToInt64Bits)));
        Assert.That(BitConverter.DoubleToInt64Bits(result.DesignEffect.Effect.Value!.Value), Is.EqualTo(BitConverter.DoubleToInt64Bits(expected.DesignEffect.Effect.Value!.Value)));
        Assert.That(
            (result.DesignEffect.Answers, result.Cycles, result.LastCycleError, result.LargestMarginError, result.IsPoor),
            Is.EqualTo((all.Count, expected.Cycles, expected.LastCycleError, expected.LargestMarginError, expected.IsPoor)));
        Assert.That(result.Margins.Select(margin => (margin.Known, margin.LargestError)), Is.EqualTo(expected.Margins.Select(margin => (margin.Known, margin.LargestError))));

        static IReadOnlyList<RakingCharacteristic> Of(List<(int Sex, int Age, int Office, int People)> people) =>
        [
            new("Sex", [0.85, 0.15], [.. people.Select(one => one.Sex)]), new("Age", [0.3, 0.45, 0.25], [.. people.Select(one => one.Age)]),
            new("Office", [0.3, 0.3, 0.2, 0.2], [.. people.Select(one => one.Office)]),
        ];
    }

    [Test]
    public void Weights_OfTheMethodsCase_AreReproduced()
    {
        int[] counts = [20, 52, 4, 8];
        var cells = Enumerable.Range(0, 4).SelectMany(cell => Enumerable.Repeat(cell, counts[cell])).ToList();

        var result = Raking.Rake([new("Sex", [0.8, 0.2], [.. cells.Select(cell => cell / 2)]), new("Age", [0.4, 0.6], [.. cells.Select(cell => cell % 2)])]);

        Assert.That(
            new[] { 0, 20, 72, 76 }.Select(person => result.Weights[person]), Is.EqualTo(new[] { 1.301142, 0.791868, 1.894290, 1.152855 }).Within(5e-7));
        Assert.That(result.DesignEffect.Effect.Value, Is.EqualTo(1.088717).Within(5e-7));
        Assert.That(result.DesignEffect.EffectiveAnswers.Value, Is.EqualTo(84 / 1.088717).Within(1e-4));
        Assert.That((result.Reason, result.IsPoor), Is.EqualTo(((NotComputed?)null, false)));
        Assert.That(result.Margins.Max(margin => margin.LargestError), Is.LessThan(1e-8));
    }

    [Test]
    public void Weights_OfFiveHundredPeople_AreThoseOfRBeforeClamping()
    {
        var result = Raking.Rake(FiveHundred());

        for (var person = 0; person < 500; person++)
        {
            var expected = OfR[Key(person + 1)];
            Assert.That(result.BeforeClamping[person], Is.EqualTo(expected).Within(1e-6));
            Assert.That(result.Weights[person], Is.EqualTo(Math.Max(expected, 0.2)).Within(1e-6));
        }

        Assert.That(DesignEffect.Of([.. result.BeforeClamping]).Effect.Value, Is.EqualTo(1.411622208043).Within(1e-6));
        Assert.That(result.LargestMarginError, Is.InRange(1e-6, 0.02), "Clamping moves the margins, and they are not raked again.");
        Assert.That(result.Weights.Average(), Is.GreaterThan(1), "They are not scaled again either.");
    }

    // The same with sex unknown of each 17th and office of each 23rd, by a loop in R that multiplies those by 1 and leaves them out of the margin:
    // s <- tapply(w[k], g[k], sum) / sum(w[k]); w[k] <- w[k] * (target / s)[g[k]] with k <- !is.na(g); w / mean(w) of persons 1, 17, 23 and 391.
    [Test]
    public void Weights_OfMissingValues_LeaveThemOutOfTheMargin()
    {
        var characteristics = FiveHundred();
        int[] sex = [.. characteristics[0].Groups.Select((group, at) => (at + 1) % 17 == 0 ? -1 : group)];
        int[] office = [.. characteristics[2].Groups.Select((group, at) => (at + 1) % 23 == 0 ? -1 : group)];

        var result = Raking.Rake([characteristics[0] with { Groups = sex }, characteristics[1], characteristics[2] with { Groups = office }]);

        Assert.That(
            new[] { 1, 17, 23, 391 }.Select(person => result.BeforeClamping[person - 1]),
            Is.EqualTo(new[] { 2.187255689064588, 0.6899673865562177, 1.344516569258937, 0.5449429654864687 }).Within(1e-6));
        Assert.That(DesignEffect.Of([.. result.BeforeClamping]).Effect.Value, Is.EqualTo(1.387683243641049).Within(1e-6));
        Assert.That(result.Margins[0].Known, Is.EqualTo(471));
    }

    [Test]
    public void Margins_ThatContradictEachOther_WeightNobodyAndArePoor()
    {
        int[] groups = [0, 0, 1, 1];

        var result = Raking.Rake([new("Sex", [0.5, 0.5], groups), new("Wing", [0.9, 0.1], groups)]);

        Assert.That((result.Reason, result.IsPoor, result.Cycles), Is.EqualTo(((NotComputed?)NotComputed.NotSettled, true, 1000)));
        Assert.That(result.Weights, Is.All.EqualTo(1));
        Assert.That(result.LastCycleError, Is.EqualTo(0.4).Within(1e-9));
    }

    [Test]
    public void Characteristic_WithAnEmptyGroup_IsNotRaked()
    {
        var result = Raking.Rake([new("Sex", [0.5, 0.5], [0, 1, 1, 1]), new("Age", [0.3, 0.6, 0.1], [0, 1, 1, 1]), new("Odd", [1, 0], [0, 0, 0, 1])]);

        Assert.That(result.Margins.Select(margin => margin.NotRaked), Is.EqualTo(new NotComputed?[] { null, NotComputed.EmptyGroup, NotComputed.GroupWithoutShare }));
        Assert.That(result.Weights, Is.EqualTo(new[] { 2, 2 / 3d, 2 / 3d, 2 / 3d }).Within(1e-9));
        Assert.That(result.LargestMarginError, Is.LessThan(1e-8), "Of those that were raked.");
        Assert.That(result.Margins[1].LargestError, Is.EqualTo(0.2).Within(1e-9));
    }

    // One of two hundred is a half of the caseload: a weight of 100 is clamped to 5, and the margin is far from its target.
    [Test]
    public void Weights_ThatAreClamped_LeaveAnErrorThatIsPoor()
    {
        var result = Raking.Rake([new("Sex", [0.5, 0.5], [0, .. Enumerable.Repeat(1, 199)])]);

        Assert.That(result.Weights[0], Is.EqualTo(5));
        Assert.That(result.LargestMarginError, Is.EqualTo(0.5 - (5 / (5 + (199 * 0.5025125628)))).Within(1e-6));
        Assert.That(result.IsPoor);
    }

    [Test]
    public void People_WhoAreNotThere_AreSaid()
    {
        Assert.That(Raking.Rake([new("Sex", [0.5, 0.5], [])]) is { Reason: NotComputed.NobodyAnswered, IsPoor: true, Weights.Count: 0, DesignEffect.Effect.Value: null });
        Assert.That(Raking.Rake([new("Sex", [0.5, 0.5], [-1, -1])]) is { Reason: NotComputed.EmptyGroup, Weights: [1, 1] });
        Assert.That(Raking.Rake([new("Sex", [1], [0])]) is { Reason: null, Weights: [1], DesignEffect.Effect.Value: 1 });
    }

    [TestCase(new[] { 0.5, 0.4 }, new[] { 0, 1 })]
    [TestCase(new[] { 0.5, double.NaN }, new[] { 0, 1 })]
    [TestCase(new[] { 0.5, 0.5 }, new[] { 0, 2 })]
    [TestCase(new double[0], new[] { -1 })]
    public void Targets_ThatCannotBe_Throw(double[] targets, int[] groups) =>
        Assert.That(() => Raking.Rake([new("Sex", targets, groups)]), Throws.InstanceOf<ArgumentException>());

    // Far below the second that is allowed, and far above what it takes.
    [Test]
    public void HundredThousandPeople_AreRakedWithinASecond()
    {
        var few = FiveHundred();
        var many = few.Select(one => one with { Groups = [.. Enumerable.Range(0, 100_000).Select(person => one.Groups[person % 500])] }).ToList();
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var result = Raking.Rake(many);

        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(1)));
        Assert.That(result.BeforeClamping[99_999], Is.EqualTo(OfR[Key(500)]).Within(1e-6));
    }

    private static RakingCharacteristic[] FiveHundred()
    {
        string[] keys = [.. Enumerable.Range(1, 500).Select(Key)];
        return
        [
            new("Sex", [0.9, 0.1], [.. keys.Select(key => "MF".IndexOf(key[0], StringComparison.Ordinal))]),
            new("Age", [0.5, 0.35, 0.15], [.. keys.Select(key => "YMO".IndexOf(key[1], StringComparison.Ordinal))]),
            new("Office", [0.3, 0.3, 0.2, 0.2], [.. keys.Select(key => "NESW".IndexOf(key[2], StringComparison.Ordinal))]),
        ];
    }

    private static string Key(int i)
    {
        var age = ((i * 53) + (i / 7)) % 10;
        return string.Create(CultureInfo.InvariantCulture, $"{(i * 37 % 100 >= 82 ? 'F' : 'M')}{(age >= 7 ? 'O' : age >= 4 ? 'M' : 'Y')}{"NESW"[((i * i) + (3 * i)) % 11 / 3]}");
    }
}
