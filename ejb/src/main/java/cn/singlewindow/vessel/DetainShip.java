package cn.singlewindow.vessel;

import cn.singlewindow.shared.Application;
import java.time.LocalDate;

/** Maritime detains a ship (PSC), or bans it from leaving. @param reviewOn when it is looked at again; always needed */
@Application("VD-05")
public record DetainShip(String visit, long version, String ground, String note, LocalDate reviewOn, String key) {}
