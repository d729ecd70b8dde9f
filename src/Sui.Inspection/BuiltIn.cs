using System.Globalization;
using System.Reflection;
using Sui.Inspection.Coding;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection;

/// <summary>The data that the library brings along, all versions that ever shipped, each read from the assembly when first asked for.
/// Thread-safe.</summary>
internal static class BuiltIn
{
    /// <summary>The name of the newest framework's file.</summary>
    public const string FrameworkFile = Folder + DefaultFramework + "-2.json";

    /// <summary>The name of the default rubric's file.</summary>
    public const string RubricFile = Folder + DefaultRubric + "-2.json";

    /// <summary>The id of the framework that the default rubric was made for.</summary>
    public const string DefaultFramework = "hmip-probation-2018";

    /// <summary>The id of the default rubric.</summary>
    public const string DefaultRubric = "sui-ladder";

    /// <summary>The version of it that counts where none is named: the normative method names it. Version 3 is scored by packs that name it.</summary>
    public const int DefaultRubricVersion = 2;

    private const string Folder = "data/";
    private const string InstrumentFolder = Folder + "instruments/";

    private static readonly (DataVersion Version, ReadOnce<Framework> Data)[] FrameworkEntries =
    [
        Entry(new DataVersion(DefaultFramework, 1), Folder + DefaultFramework + "-1.json", ReadFramework),
        Entry(new DataVersion(DefaultFramework, 2), FrameworkFile, ReadFramework),
    ];

    private static readonly (DataVersion Version, ReadOnce<Rubric> Data)[] RubricEntries =
    [
        Entry(new DataVersion(DefaultRubric, 1), Folder + DefaultRubric + "-1.json", ReadRubric),
        Entry(new DataVersion(DefaultRubric, 2), RubricFile, ReadRubric),
        Entry(new DataVersion(DefaultRubric, 3), Folder + DefaultRubric + "-3.json", ReadRubric),
    ];

    private static readonly (DataVersion Version, ReadOnce<Codebook> Data)[] CodebookEntries =
        [(new DataVersion("sui-verbatim", 1), new ReadOnce<Codebook>(() => Coding.Codebooks.Verbatim))];

    private static readonly (DataVersion Version, ReadOnce<Instrument> Data)[] InstrumentEntries =
        Array.ConvertAll(NamesUnder(InstrumentFolder), name => Entry(VersionOf(name), name, ReadInstrument));

    /// <summary>The frameworks.</summary>
    public static IDataRegistry<Framework> Frameworks { get; } = WithFrameworks([]);

    /// <summary>The rubrics.</summary>
    public static IDataRegistry<Rubric> Rubrics { get; } = WithRubrics([]);

    /// <summary>The instruments. Tests check that they fit the default rubric; reading them here does not.</summary>
    public static IDataRegistry<Instrument> Instruments { get; } = WithInstruments([]);

    /// <summary>The default rubric.</summary>
    /// <exception cref="InvalidOperationException">The library's own data is broken.</exception>
    public static Rubric Rubric => Rubrics.Find(DefaultRubric)!;

    /// <summary>The names of all data files inside the assembly, ordered.</summary>
    public static IReadOnlyList<string> Files => NamesUnder(Folder);

    private static Assembly Home => typeof(BuiltIn).Assembly;

    /// <summary>The frameworks that ship and a host's own.</summary>
    /// <param name="own">The host's own.</param>
    public static IDataRegistry<Framework> WithFrameworks(IEnumerable<Framework> own) =>
        new DataRegistry<Framework>(FrameworkEntries, own, framework => framework.Identity);

    /// <summary>The rubrics that ship and a host's own.</summary>
    /// <param name="own">The host's own.</param>
    public static IDataRegistry<Rubric> WithRubrics(IEnumerable<Rubric> own) =>
        new DataRegistry<Rubric>(RubricEntries, own, rubric => rubric.Identity, new DataVersion(DefaultRubric, DefaultRubricVersion));

    /// <summary>The instruments that ship and a host's own.</summary>
    /// <param name="own">The host's own.</param>
    public static IDataRegistry<Instrument> WithInstruments(IEnumerable<Instrument> own) =>
        new DataRegistry<Instrument>(InstrumentEntries, own, instrument => instrument.Identity);

    /// <summary>The codebooks that ship and a host's own.</summary>
    /// <param name="own">The host's own.</param>
    public static IDataRegistry<Codebook> WithCodebooks(IEnumerable<Codebook> own) =>
        new DataRegistry<Codebook>(CodebookEntries, own, codebook => codebook.Identity);

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

    private static (DataVersion Version, ReadOnce<T> Data) Entry<T>(DataVersion version, string file, Func<string, T> read)
        where T : class =>
        (version, new ReadOnce<T>(() => read(file)));

    // Files of instruments are named by id and version.
    private static DataVersion VersionOf(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var at = name.LastIndexOf('-');
        return new DataVersion(name[..at], int.Parse(name[(at + 1)..], CultureInfo.InvariantCulture));
    }

    private static Framework ReadFramework(string file)
    {
        var read = FrameworkReader.ReadTrusted(Bytes(file), file);
        return Sound(read.Framework, read.Problems);
    }

    private static Rubric ReadRubric(string file)
    {
        var read = new RubricReader().ReadTrusted(Bytes(file), file);
        return Sound(read.Rubric, read.Problems);
    }

    private static Instrument ReadInstrument(string file)
    {
        var read = InstrumentReader.ReadTrusted(Bytes(file), file);
        return Sound(read.Instrument, read.Problems);
    }

    private static T Sound<T>(T? data, IReadOnlyList<Problem> problems)
        where T : class =>
        data ?? throw new InvalidOperationException("The library's own data is broken: " + string.Join(" ", problems));
}
