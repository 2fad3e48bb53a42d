namespace Loxley.Core.Clocks;

// Properties, not fields: the order in which the static fields of a type in several files are set is not defined.
public static partial class Statute
{
    private static Authority WorkingTogether => new(
        "Working Together to Safeguard Children", "2018 and 2023; not yet checked against 2026", new(2018, 7, 4));

    private static Authority LocalPractice => new(
        "Working Together to Safeguard Children leaves it to local procedures", "2018 and 2023; not yet checked against 2026",
        new(2018, 7, 4));

    private static Authority ChildrenAct => new("Children Act 1989", "as amended to 2026", new(1991, 10, 14));

    private static Authority CarePlanning => new(
        "Care Planning, Placement and Case Review (England) Regulations 2010", "as amended to 2026", new(2011, 4, 1));

    private static Authority CareReturn => new(
        "Children looked after return (SSDA903), guide and validation rules", "2025-26", new(2015, 4, 1));

    private static Authority CareLeavers => new("Care Leavers (England) Regulations 2010", "2010", new(2011, 4, 1));

    private static Authority PrivateFostering => new(
        "Children (Private Arrangements for Fostering) Regulations 2005", "2005", new(2005, 7, 1));

    private static Authority Complaints => new(
        "Children Act 1989 Representations Procedure (England) Regulations 2006", "2006", new(2006, 9, 1));

    private static Authority ChildDeath => new(
        "Child Death Review statutory and operational guidance (England)", "2018", new(2019, 9, 29));

    private static Authority DataProtection => new("UK General Data Protection Regulation", "as amended to 2026", new(2018, 5, 25));

    private static Authority SpecialNeeds => new(
        "Special Educational Needs and Disability Regulations 2014", "as amended to 2026", new(2014, 9, 1));

    private static Authority Exclusions => new(
        "School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012, and guidance", "as amended to 2026",
        new(2012, 9, 1));

    private static Authority AttendanceFramework => new(
        "National framework for penalty notices for school absence", "19 August 2024", new(2024, 8, 19));

    private static Authority PupilRegistration => new(
        "School Attendance (Pupil Registration) (England) Regulations 2024", "2024", new(2024, 8, 19));

    private static Authority FormerPupilRegistration => new(
        "Education (Pupil Registration) (England) Regulations 2006", "as amended to 2016", new(2016, 9, 1), new(2024, 8, 18));

    private static Authority FormerPenaltyNotices => new(
        "Education (Penalty Notices) (England) Regulations 2007", "as amended to 2013", new(2013, 9, 1), new(2024, 8, 18));
}
