namespace Sui.Inspection.Tool.Commands.Calculations;

/// <summary>The codes of files that <c>sui calc</c> reads. Permanent: a code is never given a second meaning and never used again.</summary>
internal static class CalcCodes
{
    /// <summary>A heading is blank above cells that are not, or stands twice.</summary>
    /// <remarks>Error. Give each column one heading of its own.</remarks>
    public const string Heading = "SUI8400";

    /// <summary>A column that is needed is not there.</summary>
    /// <remarks>Error. Add the column, or correct its heading.</remarks>
    public const string ColumnMissing = "SUI8401";

    /// <summary>A row has more or fewer cells than there are headings.</summary>
    /// <remarks>Error. Look for a cell that is missing or one too many, and for a comma without quotes.</remarks>
    public const string Ragged = "SUI8402";

    /// <summary>There is no row below the headings.</summary>
    /// <remarks>Error. Add the rows, or the headings above them.</remarks>
    public const string NoRows = "SUI8403";

    /// <summary>A share is no number from 0 to 1.</summary>
    /// <remarks>Error. Write it as a part of 1 with a decimal point: 15 per cent is 0.15.</remarks>
    public const string Share = "SUI8404";

    /// <summary>The shares of a characteristic do not add up to 1 within 0.01.</summary>
    /// <remarks>Error. Correct them, or add the group that is missing.</remarks>
    public const string Sum = "SUI8405";

    /// <summary>A group stands twice for one characteristic, or its name is blank.</summary>
    /// <remarks>Error. Give each group one row with its name.</remarks>
    public const string Group = "SUI8406";

    /// <summary>A person belongs to a group that the targets do not name.</summary>
    /// <remarks>Error. Write the group as the targets do, leave the cell blank where it is not known, or add the group to the targets.</remarks>
    public const string UnknownGroup = "SUI8407";

    /// <summary>A code is no number where the metric needs numbers, or is not among those of the order.</summary>
    /// <remarks>Error. Correct the code, or say which codes there are with --order.</remarks>
    public const string Code = "SUI8408";

    /// <summary>More problems were found than are listed.</summary>
    /// <remarks>Error. Mend what is listed and run the command again.</remarks>
    public const string More = "SUI8409";

    /// <summary>Cells hold NA, as statistics programs write it; they were read as blank.</summary>
    /// <remarks>Warning. Nothing where nothing is known there; a code of that name needs another.</remarks>
    public const string NotAvailable = "SUI8410";

    /// <summary>The first row looks like codes and not like names of coders; it was read as a unit.</summary>
    /// <remarks>Warning. Add a row with the coders' names above it; look at the number of units.</remarks>
    public const string NoHeadings = "SUI8411";

    /// <summary>The targets contradict each other for these people: the weights did not settle, and nobody was weighted.</summary>
    /// <remarks>Error. Look for two characteristics that divide people alike and have different shares; correct one, or leave it out.</remarks>
    public const string NotSettled = "SUI8412";

    /// <summary>Nobody answered of a group that has a share; its characteristic was not raked.</summary>
    /// <remarks>Warning. Join the group to a near one in both files, or leave the characteristic out; say who was not heard.</remarks>
    public const string EmptyGroup = "SUI8413";

    /// <summary>People answered of a group whose share is 0; its characteristic was not raked.</summary>
    /// <remarks>Error. Correct the share: somebody is in the group.</remarks>
    public const string GroupWithoutShare = "SUI8414";

    /// <summary>There are fewer than two coders.</summary>
    /// <remarks>Error. Give each coder a column of their own.</remarks>
    public const string OneCoder = "SUI8415";

    /// <summary>A unit stands twice.</summary>
    /// <remarks>Error. Put all codes of a unit into one row.</remarks>
    public const string UnitTwice = "SUI8416";

    /// <summary>A cell of a workbook holds an error.</summary>
    /// <remarks>Error. Correct the formula in the spreadsheet program.</remarks>
    public const string CellError = "SUI8417";
}
