using Sui.Inspection.Coding;
using Sui.Inspection.Instruments;
using Sui.Inspection.Json;
using Sui.Inspection.Plugins;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection;

/// <summary>Refuses data of plug-ins that is there already, or that cannot be used: what is assessed by must not change unseen.</summary>
internal static class PluginDataCheck
{
    /// <summary>Checks data.</summary>
    /// <exception cref="ArgumentException">Something is wrong; the message has a line for each fault and names the plug-in.</exception>
    public static void Run(SuiInspectionOptions options, PluginDataSet added)
    {
        if (added.Rubrics.Count + added.Frameworks.Count + added.Instruments.Count + added.Codebooks.Count == 0)
        {
            return;
        }

        List<string> faults =
        [
            .. Clashes(added.Rubrics, BuiltIn.WithRubrics([.. options.Rubrics, .. options.Rubric is { } chosen ? [chosen] : Array.Empty<Rubric>()]), one => one.Identity, "rubric"),
            .. Clashes(added.Frameworks, BuiltIn.WithFrameworks(options.Frameworks), one => one.Identity, "framework"),
            .. Clashes(added.Instruments, BuiltIn.WithInstruments(options.Instruments), one => one.Identity, "instrument"),
            .. Clashes(added.Codebooks, BuiltIn.WithCodebooks(options.Codebooks), one => one.Identity, "codebook"),
            .. Unsound(added.Rubrics, RubricCodes.Shape, RubricValidator.Validate, "rubric"),
            .. Unsound(added.Frameworks, FrameworkCodes.Shape, FrameworkValidator.Validate, "framework"),
            .. Unsound(added.Instruments, InstrumentCodes.Shape, static (instrument, found) => InstrumentValidator.Validate(instrument, null, found), "instrument"),
            .. Unsound(added.Codebooks, CodebookCodes.Shape, CodebookValidator.Validate, "codebook"),
        ];
        if (faults.Count > 0)
        {
            throw new ArgumentException("The plug-ins cannot be used:\n" + string.Join('\n', faults));
        }
    }

    private static IEnumerable<string> Clashes<T>(
        IReadOnlyList<PluginData<T>> added, IDataRegistry<T> known, Func<T, DataVersion> nameOf, string what)
        where T : class
    {
        var seen = new Dictionary<DataVersion, PluginOrigin>();
        foreach (var one in added)
        {
            var version = nameOf(one.Value);
            if (known.Versions.Contains(version))
            {
                yield return $"The plug-in {one.Origin} adds the {what} {version.Id} version {version.Version}, which ships or is the host's own.";
            }
            else if (!seen.TryAdd(version, one.Origin))
            {
                yield return $"The plug-ins {seen[version]} and {one.Origin} both add the {what} {version.Id} version {version.Version}.";
            }
        }
    }

    private static IEnumerable<string> Unsound<T>(IReadOnlyList<PluginData<T>> added, ShapeCodes codes, Action<T, Faults> validate, string what) =>
        added.SelectMany(one => OptionsCheck.ErrorsOf(one.Value, what, codes, validate).Select(problem => $"The plug-in {one.Origin}: {problem}"));
}
