namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>What every sheet of a workbook is read with.</summary>
/// <param name="Names">The names of elements.</param>
/// <param name="Texts">The shared texts.</param>
/// <param name="Styles">The meanings of styles.</param>
/// <param name="From1904">Whether days count from 1904.</param>
/// <param name="Limits">What to refuse.</param>
/// <param name="Faults">Where problems go.</param>
internal sealed record WorkbookParts(
    PartNames Names, SharedTexts Texts, Styles Styles, bool From1904, TabularLimits Limits, WorkbookFaults Faults);
