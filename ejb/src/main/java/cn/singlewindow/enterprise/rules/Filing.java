package cn.singlewindow.enterprise.rules;

import cn.singlewindow.enterprise.EnterpriseForm;
import cn.singlewindow.enterprise.RegisterExtract;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A filing to be judged.
 *
 * @param form as typed, full-width signs narrowed and outer blanks taken off
 * @param extract what the company register says of the code
 * @param today in Shanghai
 */
public record Filing(EnterpriseForm form, Optional<RegisterExtract> extract, LocalDate today) {}
