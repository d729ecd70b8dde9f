namespace Sui.Inspection.Intake.Workbooks;

/// <summary>How a sheet of the evidence workbook is laid out.</summary>
internal enum SheetLayout
{
    /// <summary>A label and a value in each row; part of the head of the pack.</summary>
    Fields,

    /// <summary>A table that is part of the head of the pack.</summary>
    Table,

    /// <summary>A table that is a file of the pack.</summary>
    File,

    /// <summary>A table of answers to an instrument.</summary>
    Answers,
}
