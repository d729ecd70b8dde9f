using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Annexes;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes.Rendering;

/// <summary>Figures with any text and any number, within the contract and beyond it.</summary>
internal static class RandomFigures
{
    private static readonly string[] Words =
    [
        "Consultation", "people", "a", "of", "defnyddwyr", "cyfranogiad",
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "decision-making", "and/or", "10,000", "[c]", "ŵŷ",
        "e\u0301e\u0301", "\U0001F600", "\u0639\u0631\u0628\u064A", "漢字", "\u202E", "\0", "<b>", "&amp;", "\"'", "\n", "|",
        "12%", new string('w', 90),
    ];

    private static readonly Gen<string> Text = Gen.Frequency(
        (1, Gen.Constant(string.Empty)),
        (3, Gen.Elements(Words)),
        (4, Sentence(6)),
        (2, Sentence(60)));

    private static readonly Gen<double> Number = Gen.Frequency(
        (8, from part in Gen.Choose(0, 1000) select part / 1000.0),
        (2, from part in Gen.Choose(-300, 300) select part / 10.0),
        (1, Gen.Elements(
            double.NaN, double.PositiveInfinity, double.NegativeInfinity, -5, 7, 1e300, -1e300, double.Epsilon, -0.0)));

    private static readonly Gen<double?> MaybeNumber = Gen.Frequency(
        (3, from number in Number select (double?)number), (1, Gen.Constant<double?>(null)));

    private static readonly Gen<Rung?> MaybeRung = Gen.Frequency(
        (4, from rung in Gen.Choose(0, 5) select (Rung?)rung), (2, Gen.Constant<Rung?>(null)),
        (1, from rung in Gen.Elements(-1, 6, 99, int.MinValue, int.MaxValue) select (Rung?)rung));

    /// <summary>A generator for each kind of figure.</summary>
    public static Dictionary<string, Gen<FigureBlock>> All { get; } = new()
    {
        ["Ladder"] =
            from title in Text
            from steps in Rows(
                from rung in Gen.Choose(0, 5)
                from name in Text
                from meaning in Text
                from placed in Gen.Elements(true, false)
                from note in Text
                select new LadderStep
                {
                    Rung = (Rung)rung,
                    Name = name,
                    Meaning = meaning,
                    Placed = placed,
                    Note = note.Length == 0 ? null : note,
                })
            from compact in Gen.Elements(true, false)
            select (FigureBlock)new LadderFigureBlock { Title = title, Description = title, Steps = steps, Compact = compact },
        ["Interval"] =
            from axis in Text
            from share in Text
            from bar in Text
            from rows in Rows(
                from label in Text
                from note in Text
                from middle in Number
                from low in Number
                from high in Number
                from wanted in MaybeNumber
                select new IntervalRow { Label = label, Note = note, Share = middle, Low = low, High = high, Bar = wanted })
            select (FigureBlock)new IntervalFigureBlock
            {
                Title = "t",
                Description = "d",
                Axis = axis,
                ShareLegend = share,
                BarLegend = bar,
                Rows = rows,
            },
        ["Comparison"] =
            from first in Text
            from second in Text
            from rows in Rows(
                from heading in Gen.Elements("Age", "Sex", string.Empty, Words[6])
                from label in Text
                from one in MaybeNumber
                from oneText in Text
                from two in MaybeNumber
                from twoText in Text
                select new ComparisonRow
                {
                    Heading = heading,
                    Label = label,
                    First = one,
                    FirstText = oneText,
                    Second = two,
                    SecondText = twoText,
                })
            select (FigureBlock)new ComparisonFigureBlock
            {
                Title = "t",
                Description = "d",
                FirstLegend = first,
                SecondLegend = second,
                Rows = rows,
            },
        ["Balance"] =
            from axis in Text
            from against in Text
            from inFavour in Text
            from sum in Text
            from thresholds in Rows(from value in Number from label in Text select new BalanceThreshold(value * 10, label))
            from rows in Rows(
                from label in Text
                from bars in Rows(from kind in Text
                                  from value in Number
                                  from text in Text
                                  select new BalanceBar(kind, value * 10, text))
                from total in Number
                from totalText in Text
                select new BalanceRow(label, bars, total * 10, totalText))
            select (FigureBlock)new BalanceFigureBlock
            {
                Title = "t",
                Description = "d",
                Axis = axis,
                AgainstLegend = against,
                ForLegend = inFavour,
                SumLegend = sum,
                Thresholds = thresholds,
                Rows = rows,
            },
        ["Placement"] =
            from rungs in Gen.OneOf(Gen.Constant<IReadOnlyList<string>>(SampleFigures.Rungs), Rows(Text))
            from placed in Text
            from range in Text
            from expected in Text
            from rows in Rows(
                from label in Text
                from lowest in MaybeRung
                from highest in MaybeRung
                from suits in MaybeRung
                from note in Text
                select new PlacementRow
                {
                    Label = label,
                    Lowest = lowest,
                    Highest = highest,
                    Expected = suits,
                    Note = note.Length == 0 ? null : note,
                })
            select (FigureBlock)new PlacementFigureBlock
            {
                Title = "t",
                Description = "d",
                Rungs = rungs,
                PlacedLegend = placed,
                RangeLegend = range,
                ExpectedLegend = expected,
                Rows = rows,
            },
        ["Chain"] =
            from links in Rows(
                from label in Text
                from count in Gen.Elements(0, 1, 7, 10_000, -3, int.MaxValue)
                from text in Gen.OneOf(Text, Gen.Constant("10,000 views"))
                from note in Text
                select new ChainFigureLink(label, count, text, note.Length == 0 ? null : note))
            select (FigureBlock)new ChainFigureBlock { Title = "t", Description = "d", Links = links },
    };

    private static Gen<string> Sentence(int most) =>
        from count in Gen.Choose(1, most)
        from words in Gen.Elements(Words).ListOf(count)
        select string.Join(' ', words);

    private static Gen<IReadOnlyList<T>> Rows<T>(Gen<T> row) =>
        from count in Gen.Choose(0, 14)
        from rows in row.ListOf(count)
        select (IReadOnlyList<T>)[.. rows];
}
