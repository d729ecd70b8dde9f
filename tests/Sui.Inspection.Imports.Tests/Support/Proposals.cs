using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Tests.Support;

/// <summary>Proposals for rows in memory.</summary>
internal static class Proposals
{
    public static MappingProposal For(
        string[][] rows, Instrument? instrument = null, string? culture = null, IIdentifierRecogniser? identifiers = null)
    {
        var sample = InMemoryTable.Csv(rows).Sample();
        return new MappingProposer(identifiers ?? new NoIdentifiers()).Propose(
            LayoutRecogniser.Recognise(sample), sample, instrument ?? SyntheticInstrument.Value, culture);
    }

    /// <summary>What the columns that are used are used for, by their places: 'place use question option'.</summary>
    public static IEnumerable<string> Uses(this MappingProposal proposal) => proposal.Columns
        .Where(column => column.Mapping.Use is not (ColumnUse.NotUsed or ColumnUse.Identifier))
        .Select(column => $"{column.Place} {column.Mapping.Use} {column.Mapping.QuestionId} {column.Mapping.OptionCode}".Trim());

    public static IEnumerable<string> Codes(this MappingProposal proposal) => proposal.Problems.Select(problem => problem.Code);

    public static IEnumerable<int> Identifiers(this MappingProposal proposal) => proposal.Columns
        .Where(column => column.Mapping.Use == ColumnUse.Identifier).Select(column => column.Place);
}
