namespace ResilientCity.Domain.Deadlines;

public enum LimitUnit
{
    WorkingDays,
    CalendarDays,
    CalendarMonths,
}
