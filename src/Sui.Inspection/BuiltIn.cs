using System.Reflection;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection;

/// <summary>The data that the library brings along, read from the assembly when first asked for. Thread-safe.</summary>
internal static class BuiltIn
{
    private const string Folder = "data/";
    /// <summary>The name of the default rubric's file.</summary>
    public const string RubricFile = Folder + "sui-ladder-1.json";

    private const string InstrumentFolder = Folder + "instruments/";

    private static readonly Lazy<IReadOnlyDictionary<string, Framework>> LazyFrameworks = new(LoadFrameworks);
    private static readonly Lazy<Rubric> LazyRubric = new(LoadRubric);
    private static readonly Lazy<IReadOnlyDictionary<string, Instrument>> LazyInstruments = new(LoadInstruments);

    /// <summary>The frameworks by id.</summary>
    /// <exception cref="InvalidOperationException">The library's own data is broken.</exception>
    public static IReadOnlyDictionary<string, Framework> Frameworks => LazyFrameworks.Value;

    /// <summary>The default rubric.</summary>
    /// <exception cref="InvalidOperationException">The library's own data is broken.</exception>
    public static Rubric Rubric => LazyRubric.Value;

    /// <summary>The instruments by id. Tests check that they fit the default rubric; loading does not.</summary>
    /// <exception cref="InvalidOperationException">The library's own data is broken.</exception>
    public static IReadOnlyDictionary<string, Instrument> Instruments => LazyInstruments.Value;

    /// <summary>The names of all data files inside the assembly, ordered.</summary>
    public static IReadOnlyList<string> Files =>
        NamesUnder(Folder);

    private static Assembly Home => typeof(BuiltIn).Assembly;

    /// <summary>The bytes of a data file.</summary>
    /// <param name="name">One of <see cref="Files"/>.</param>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static byte[] Bytes(string name)
    {
        using var stream = Home.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library's own data file '{name}' is missing.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string[] NamesUnder(string folder)
    {
        var names = Array.FindAll(Home.GetManifestResourceNames(), name => name.StartsWith(folder, StringComparison.Ordinal));
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    private static IReadOnlyDictionary<string, Framework> LoadFrameworks()
    {
        const string Name = Folder + "hmip-probation-2018.json";
        var read = FrameworkReader.ReadTrusted(Bytes(Name), Name);
        var framework = Sound(read.Framework, read.Problems);
        return new Dictionary<string, Framework>(StringComparer.Ordinal) { [framework.Identity.Id] = framework }.AsReadOnly();
    }

    private static Rubric LoadRubric()
    {
        const string Name = Folder + "sui-ladder-1.json";
        var read = new RubricReader().ReadTrusted(Bytes(Name), Name);
        return Sound(read.Rubric, read.Problems);
    }

    private static IReadOnlyDictionary<string, Instrument> LoadInstruments()
    {
        var instruments = new Dictionary<string, Instrument>(StringComparer.Ordinal);
        foreach (var name in NamesUnder(InstrumentFolder))
        {
            var read = InstrumentReader.ReadTrusted(Bytes(name), name);
            var instrument = Sound(read.Instrument, read.Problems);
            instruments.Add(instrument.Identity.Id, instrument);
        }

        return instruments.AsReadOnly();
    }

    private static T Sound<T>(T? data, IReadOnlyList<Problem> problems)
        where T : class =>
        data ?? throw new InvalidOperationException("The library's own data is broken: " + string.Join(" ", problems));
}
