/**
 * A system of an agency as its makers would write it, with nothing but the JDK: signs, sends, verifies ({@link
 * cn.singlewindow.bench.agency.ReferenceClient}), and the simulator that plays agencies with it.
 */
package cn.singlewindow.bench.agency;
