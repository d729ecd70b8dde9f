using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Plugins;

namespace Sui.Inspection.Annexes;

/// <summary>Sections that hosts and plug-ins add: checked as they were given, so that what is said of a fault is about their own words, and masked.</summary>
internal sealed class AddedSections(IReadOnlyList<IAnnexSectionProvider> providers, PrivacyGuard guard, PluginCalls calls)
{
    /// <summary>The sections that ship, and after them those that are added.</summary>
    /// <exception cref="InvalidOperationException">A section of the host's cannot be printed; the message says why. One of a plug-in is left out.</exception>
    public IReadOnlyList<AnnexSection> After(IReadOnlyList<AnnexSection> own, Assessment assessment, AnnexContext context, AnnexRecord record)
    {
        var language = context.Words.Language;
        var mask = new SectionMask(guard, context.Published ? MaskingPolicy.Published(language) : MaskingPolicy.Working(language));
        var (given, masked) = (new List<AnnexSection>(own), new List<AnnexSection>());
        foreach (var provider in providers.Where(provider => (provider.Parts ?? [AnnexPart.Annex]).Contains(context.Request.Part)))
        {
            var added = Of(provider, assessment, context.Request, record, given);
            if (added.Count == 0)
            {
                continue;
            }

            given.AddRange(added);
            var without = mask.Mask(added, [.. own, .. masked]);
            masked.AddRange(without);
            if (provider is PluginSections plugin && context.Published)
            {
                LookAtNumbers(plugin.Origin, without);
            }
        }

        return masked.Count == 0 ? own : [.. own, .. masked];
    }

    private IReadOnlyList<AnnexSection> Of(IAnnexSectionProvider provider, Assessment assessment, AnnexRequest request, AnnexRecord record, List<AnnexSection> before)
    {
        if (provider is not PluginSections plugin)
        {
            IReadOnlyList<AnnexSection> sections = [.. Given(provider, assessment, request, record)];
            AnnexSectionCheck.Check([.. before, .. sections]);
            return sections;
        }

        var added = plugin.Ask(assessment, request, record, calls);
        try
        {
            AnnexSectionCheck.Check([.. before, .. added]);
            return added;
        }
        catch (Exception fault) when (fault is InvalidOperationException or NullReferenceException or ArgumentException)
        {
            // Null where a contract says that nothing is; which section it is stands in the message of the check alone.
            calls.Add(PluginProblems.LeftOut(
                PluginCodes.BadSection, plugin.Origin, "gave a section that cannot be printed" + (fault is InvalidOperationException ? $" ({fault.Message.TrimEnd('.')})" : string.Empty),
                "Sections as the contract says (docs/extending-the-annex.md)."));
            return [];
        }
    }

    /// <summary>What a provider gives, which is told what the document hides where it asks for that.</summary>
    public static IEnumerable<AnnexSection> Given(IAnnexSectionProvider provider, Assessment assessment, AnnexRequest request, AnnexRecord record) =>
        provider is IDisclosedSectionProvider disclosed ? disclosed.GetSections(assessment, request, record) : provider.GetSections(assessment, request);

    private void LookAtNumbers(PluginOrigin plugin, IReadOnlyList<AnnexSection> sections)
    {
        if (sections.Sum(SmallNumbers.Count) is > 0 and var count)
        {
            calls.Add(PluginProblems.SmallNumbers(plugin, count));
        }
    }
}
